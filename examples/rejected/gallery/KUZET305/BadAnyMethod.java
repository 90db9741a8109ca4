import kz.kuzet.*;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BadAnyMethod {
    @RequestMapping("/births/form")
    @PreparesRequest("gov.kz/services/3176")
    void form() {}
}
