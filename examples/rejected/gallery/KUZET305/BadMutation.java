import kz.kuzet.*;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class BadMutation {
    @MutationMapping
    @PreparesRequest("gov.kz/services/3176")
    String attach() {
        return "";
    }
}
