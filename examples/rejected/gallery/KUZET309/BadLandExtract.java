import org.springframework.web.bind.annotation.*;

@RestController
class BadLandExtract {
    @GetMapping("/land")
    String extract() {
        return "";
    }
}
