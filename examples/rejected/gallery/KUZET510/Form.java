import kz.kuzet.PreparesRequest;

class Form {
    @PreparesRequest("e_004")
    void show() {}
}
