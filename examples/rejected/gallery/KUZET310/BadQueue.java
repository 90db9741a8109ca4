import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@NotPublicService(reason = "the queue for doctors of the clinic")
@RestController
class BadQueue {
    @GetMapping("/queue")
    String queue() {
        return "";
    }
}
