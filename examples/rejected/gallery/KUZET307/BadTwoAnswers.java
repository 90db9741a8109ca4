import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

/** A generator writes it anew each time. */
@RestController
class GeneratedController {
    @GetMapping("/notices")
    String notices() {
        return "";
    }
}

@AnswersFor("GeneratedController")
@NotPublicService(reason = "anybody reads the notices")
class BadTwoAnswers {}

@AnswersFor("GeneratedController")
@NotPublicService(reason = "only links")
class BadSecondAnswer {}
