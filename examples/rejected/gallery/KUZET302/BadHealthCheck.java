import kz.kuzet.NotPublicService;
import org.springframework.web.bind.annotation.RestController;

@RestController
@NotPublicService(reason = "")
class BadHealthCheck {}
