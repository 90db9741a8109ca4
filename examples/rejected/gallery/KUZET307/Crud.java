import kz.kuzet.*;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;

abstract class Crud {
    @DeleteMapping("/{id}")
    @NotPublicService(reason = "not offered: answers 405")
    void delete() {
        throw new UnsupportedOperationException();
    }

    @GetMapping("/form")
    @PreparesRequest("gov.kz/services/3695")
    String form() {
        return "";
    }
}
