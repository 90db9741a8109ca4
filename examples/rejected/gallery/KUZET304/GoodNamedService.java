import kz.kuzet.*;

class GoodNamedService {
    @PreparesRequest("gov.kz/services/3695")
    void form() {}
}
