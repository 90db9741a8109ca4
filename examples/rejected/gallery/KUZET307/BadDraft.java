import kz.kuzet.*;
import org.springframework.web.bind.annotation.RestController;

abstract class Drafts {
    @PreparesRequest("gov.kz/services/3695")
    public void send() {}
}

@RestController
class BadDraft extends Drafts implements Sending {}
