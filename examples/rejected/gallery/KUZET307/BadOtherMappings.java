import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@RestController
class BadOtherMappings extends Crud implements Sending {
    @Override
    @DeleteMapping("/really/{id}")
    void delete() {}

    @Override
    @PostMapping("/form")
    String form() {
        return "";
    }

    @Override
    public void send() {}
}
