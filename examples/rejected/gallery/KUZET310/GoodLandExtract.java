import org.springframework.web.bind.annotation.*;

@RestController
class GoodLandExtract {
    @GetMapping("/land")
    String extract() {
        return "";
    }
}
