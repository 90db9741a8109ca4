import kz.kuzet.NotPublicService;
import org.springframework.web.bind.annotation.RestController;

@RestController
@NotPublicService(reason = "health check for the load balancer")
class GoodHealthCheck {}
