import org.springframework.web.bind.annotation.RestController;

@RestController
@interface PortalEndpoint {}

@PortalEndpoint
class BadComposedAnnotation {}
