import kz.kuzet.*;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/births", method = RequestMethod.POST)
class BadMethodOfClass {
    @GetMapping("/form")
    @PreparesRequest("gov.kz/services/3176")
    void form() {}
}
