import kz.kuzet.*;

class BadUnknownService {
    @PreparesRequest
    void form() {}
}
