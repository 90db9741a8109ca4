import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@RestController
class GoodOverrides extends Crud implements Sending {
    @Override
    @DeleteMapping("/really/{id}")
    @NotPublicService(reason = "clears the recipient's own drafts")
    void delete() {}

    @Override
    String form() {
        return "the same mapping: still prepares the request";
    }

    @Override
    @PostMapping("/send")
    public void send() {}
}
