import kz.kuzet.NotPublicService;
import org.springframework.context.Lifecycle;

@NotPublicService(reason = "health check")
abstract class Health implements Lifecycle {}
