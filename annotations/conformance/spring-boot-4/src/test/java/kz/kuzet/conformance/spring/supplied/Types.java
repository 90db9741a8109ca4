package kz.kuzet.conformance.spring.supplied;

import jakarta.servlet.http.HttpServletRequest;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.web.bind.annotation.ResponseBody;

/** As what beans are declared, and what they are. They are mapped bean by bean. */
public final class Types {

    private Types() {}

    /** As what a bean is seen, with or without a class. */
    @NotPublicService(reason = "-")
    public interface Shown {
        @ResponseBody
        String send(HttpServletRequest request);
    }

    /** Declared to provide no service. */
    @NotPublicService(reason = "-")
    public static class Open implements Shown {
        @Override
        public String send(HttpServletRequest request) {
            return Calls.made(request.getRequestURI().substring(1));
        }
    }

    /** Asks for more than it is declared as. */
    @PublicService(
            code = "s_supplied",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Service extends Open {}

    /** Provides none, as declared. */
    @NotPublicService(reason = "-")
    public static class Other extends Open {}
}
