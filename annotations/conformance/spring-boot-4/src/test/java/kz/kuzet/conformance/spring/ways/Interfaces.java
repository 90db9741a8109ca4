package kz.kuzet.conformance.spring.ways;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Handlers that are declared by interfaces. */
public final class Interfaces {

    private Interfaces() {}

    /** The service is declared on the interface; the bean is a JDK proxy. */
    @RestController
    @PublicService(
            code = "w_interface",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public interface OnInterface {
        @PostMapping("/on-interface")
        String send();
    }

    static class ImplementationOfInterface implements OnInterface {
        @Override
        public String send() {
            return Calls.made("on-interface");
        }
    }

    /** The service is declared on the class behind the JDK proxy, which only its target knows. */
    @RestController
    public interface WithMapping<T> {
        @PostMapping("/on-target")
        String send(@RequestParam(required = false) T form);

        @NotPublicService(reason = "-")
        @GetMapping("/on-target")
        default String open() {
            return Calls.made("open");
        }
    }

    @PublicService(
            code = "w_target",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class TargetOfInterface implements WithMapping<String> {
        @Override
        public String send(String form) {
            return Calls.made("on-target");
        }

        /** Carries a mapping of its own, so that it does not inherit what the interface says. */
        @Override
        @GetMapping("/on-target")
        public String open() {
            return WithMapping.super.open();
        }
    }

    @RestController
    static class Subclassed {
        @PublicService(
                code = "w_cglib",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 5,
                termUnit = TermUnit.WORKING_DAYS,
                fee = Fee.FREE)
        @PostMapping("/cglib")
        public String send() {
            return Calls.made("cglib");
        }
    }

    abstract static class Base<T> {
        @PublicService(
                code = "w_base",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 5,
                termUnit = TermUnit.WORKING_DAYS,
                fee = Fee.FREE)
        @PostMapping("/inherited")
        public String send(T form) {
            return Calls.made("inherited");
        }
    }

    @RestController
    static class Heir extends Base<String> {
        @Override
        public String send(String form) {
            return super.send(form);
        }
    }
}
