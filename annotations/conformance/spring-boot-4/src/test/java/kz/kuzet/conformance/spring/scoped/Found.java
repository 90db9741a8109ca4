package kz.kuzet.conformance.spring.scoped;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controllers that a scan finds: of each scope, behind each kind of proxy, declared where either kind can see it. */
public final class Found {

    private Found() {}

    @RestController
    @Scope(value = "request", proxyMode = ScopedProxyMode.TARGET_CLASS)
    @PublicService(
            code = "s_request_class",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class RequestClass {
        @PostMapping("/request-class")
        public String send() {
            return Calls.made("request-class");
        }
    }

    /** The service is declared on the interface. */
    @RestController
    @PublicService(
            code = "s_request_interface",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public interface RequestInterface {
        @PostMapping("/request-interface")
        String send();
    }

    @Component
    @Scope(value = "request", proxyMode = ScopedProxyMode.INTERFACES)
    static class RequestInterfaceBean implements RequestInterface {
        @Override
        public String send() {
            return Calls.made("request-interface");
        }
    }

    @RestController
    public interface RequestMapping {
        @PostMapping("/request-target")
        String send();
    }

    /** The service is declared on the class, of which the proxy is no instance. */
    @Component
    @Scope(value = "request", proxyMode = ScopedProxyMode.INTERFACES)
    @PublicService(
            code = "s_request_target",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class RequestTarget implements RequestMapping {
        @Override
        public String send() {
            return Calls.made("request-target");
        }
    }

    @RestController
    @Scope(value = "session", proxyMode = ScopedProxyMode.TARGET_CLASS)
    @PublicService(
            code = "s_session_class",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class SessionClass {
        @PostMapping("/session-class")
        public String send() {
            return Calls.made("session-class");
        }
    }

    /** The service is declared on the interface. */
    @RestController
    @PublicService(
            code = "s_session_interface",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public interface SessionInterface {
        @PostMapping("/session-interface")
        String send();
    }

    @Component
    @Scope(value = "session", proxyMode = ScopedProxyMode.INTERFACES)
    static class SessionInterfaceBean implements SessionInterface {
        @Override
        public String send() {
            return Calls.made("session-interface");
        }
    }

    @RestController
    public interface SessionMapping {
        @PostMapping("/session-target")
        String send();
    }

    /** The service is declared on the class, of which the proxy is no instance. */
    @Component
    @Scope(value = "session", proxyMode = ScopedProxyMode.INTERFACES)
    @PublicService(
            code = "s_session_target",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class SessionTarget implements SessionMapping {
        @Override
        public String send() {
            return Calls.made("session-target");
        }
    }

    @RestController
    @Scope(value = "prototype", proxyMode = ScopedProxyMode.TARGET_CLASS)
    @PublicService(
            code = "s_prototype_class",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class PrototypeClass {
        @PostMapping("/prototype-class")
        public String send() {
            return Calls.made("prototype-class");
        }
    }

    /** The service is declared on the interface. */
    @RestController
    @PublicService(
            code = "s_prototype_interface",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public interface PrototypeInterface {
        @PostMapping("/prototype-interface")
        String send();
    }

    @Component
    @Scope(value = "prototype", proxyMode = ScopedProxyMode.INTERFACES)
    static class PrototypeInterfaceBean implements PrototypeInterface {
        @Override
        public String send() {
            return Calls.made("prototype-interface");
        }
    }

    @RestController
    public interface PrototypeMapping {
        @PostMapping("/prototype-target")
        String send();
    }

    /** The service is declared on the class, of which the proxy is no instance. */
    @Component
    @Scope(value = "prototype", proxyMode = ScopedProxyMode.INTERFACES)
    @PublicService(
            code = "s_prototype_target",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class PrototypeTarget implements PrototypeMapping {
        @Override
        public String send() {
            return Calls.made("prototype-target");
        }
    }
}
