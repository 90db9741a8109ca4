package kz.kuzet.conformance.spring.scoped;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** As what {@link Made} shows its beans, and what they are, which asks for more. */
public final class Seen {

    private Seen() {}

    @RestController
    @NotPublicService(reason = "-")
    public interface RequestInterface {
        @PostMapping("/made-request-interface")
        String send();
    }

    @PublicService(
            code = "s_made_request_interface",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class RequestInterfaceService implements RequestInterface {
        @Override
        public String send() {
            return Calls.made("made-request-interface");
        }
    }

    @RestController
    @NotPublicService(reason = "-")
    abstract static class RequestClass {
        @PostMapping("/made-request-class")
        public abstract String send();
    }

    @PublicService(
            code = "s_made_request_class",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class RequestClassService extends RequestClass {
        @Override
        public String send() {
            return Calls.made("made-request-class");
        }
    }

    @RestController
    @NotPublicService(reason = "-")
    public interface SessionInterface {
        @PostMapping("/made-session-interface")
        String send();
    }

    @PublicService(
            code = "s_made_session_interface",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class SessionInterfaceService implements SessionInterface {
        @Override
        public String send() {
            return Calls.made("made-session-interface");
        }
    }

    @RestController
    @NotPublicService(reason = "-")
    abstract static class SessionClass {
        @PostMapping("/made-session-class")
        public abstract String send();
    }

    @PublicService(
            code = "s_made_session_class",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class SessionClassService extends SessionClass {
        @Override
        public String send() {
            return Calls.made("made-session-class");
        }
    }

    @RestController
    @NotPublicService(reason = "-")
    public interface PrototypeInterface {
        @PostMapping("/made-prototype-interface")
        String send();
    }

    @PublicService(
            code = "s_made_prototype_interface",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class PrototypeInterfaceService implements PrototypeInterface {
        @Override
        public String send() {
            return Calls.made("made-prototype-interface");
        }
    }

    @RestController
    @NotPublicService(reason = "-")
    abstract static class PrototypeClass {
        @PostMapping("/made-prototype-class")
        public abstract String send();
    }

    @PublicService(
            code = "s_made_prototype_class",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class PrototypeClassService extends PrototypeClass {
        @Override
        public String send() {
            return Calls.made("made-prototype-class");
        }
    }

    @RestController
    @NotPublicService(reason = "-")
    abstract static class PrototypePlain {
        @PostMapping("/made-prototype-plain")
        public abstract String send();
    }

    @PublicService(
            code = "s_made_prototype_plain",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class PrototypePlainService extends PrototypePlain {
        @Override
        public String send() {
            return Calls.made("made-prototype-plain");
        }
    }
}
