import kz.kuzet.*;
import org.springframework.web.bind.annotation.RestController;

interface Internal {
    @NotPublicService(reason = "for other systems of the provider")
    void send();
}

@RestController
class BadTwoInterfaces implements Internal, Sending {
    @Override
    public void send() {}
}
