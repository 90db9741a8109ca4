import kz.kuzet.*;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Controller;

@Controller
class BadMessage {
    @MessageMapping("/clinic")
    @PreparesRequest("gov.kz/services/3176")
    void attach() {}
}
