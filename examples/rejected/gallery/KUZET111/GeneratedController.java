import org.springframework.web.bind.annotation.*;

/** A generator writes it anew each time. */
@RestController
class GeneratedController implements GeneratedApi {
    @Override
    @GetMapping("/notices")
    public String notices() {
        return "";
    }
}
