import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BadSpringController {
    @GetMapping("/criminal-record")
    byte[] certificate() {
        return new byte[0];
    }
}
