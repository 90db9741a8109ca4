import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@RestController
@NotPublicService(reason = "anybody reads the notices")
class Notices {
    @GetMapping("/notices")
    String notices() {
        return "";
    }
}

@AnswersFor("Notices")
class BadAnswer {}
