import kz.kuzet.PreparesRequest;
import org.springframework.web.bind.annotation.GetMapping;

abstract class Form {
    @GetMapping("/form")
    @PreparesRequest
    String form() {
        return "";
    }
}
