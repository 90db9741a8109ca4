package kz.kuzet.command.check;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.archive.Place;
import kz.kuzet.command.classfile.CompiledClass;
import kz.kuzet.endpoint.EndpointKind.Adapter;

/** What an application that was given with its libraries is served by, as far as its classes tell. */
final class Servers {

    /** Of Kuzet's jar: where the application lacks it, nothing asks a guard. */
    private static final String ANNOTATION = "kz.kuzet.PublicService";

    private static final String SPRING_ADAPTER = "kz.kuzet.spring.KuzetAutoConfiguration";
    private static final String JAKARTA_ADAPTER = "kz.kuzet.jakarta.GuardFeature";

    /** WebFlux has none of its own, so an application of WebFlux alone is served by nothing that the adapter knows. */
    private static final String SPRING_MVC = "org.springframework.web.servlet.DispatcherServlet";

    /** Servers of Jakarta REST that find the adapter by themselves: Jersey, RESTEasy. */
    private static final List<String> ASKING =
            List.of("org.glassfish.jersey.server.ApplicationHandler", "org.jboss.resteasy.core.SynchronousDispatcher");

    /** Those that do not, although they hold parts of the others: Quarkus. */
    private static final List<String> NOT_ASKING_WHATEVER_THEY_HOLD = List.of("io.quarkus.runtime.Quarkus");

    /** Those that do not: CXF. */
    private static final List<String> NOT_ASKING = List.of("org.apache.cxf.jaxrs.JAXRSServerFactoryBean");

    private static final String WEB_INF = "WEB-INF";

    /** Whether guards are asked before the endpoints of an adapter. */
    enum Answer {
        ASKED,
        NOT_ASKED,
        /** The server to which a WAR is deployed decides that. */
        BY_THE_SERVER_OUTSIDE,
        /** Only a part of an application was given. */
        NOT_KNOWN
    }

    private final Set<String> classes = new HashSet<>();
    private final boolean packed;
    private final boolean war;

    Servers(List<InputModule> modules) {
        for (InputModule module : modules) {
            module.classes().stream().map(CompiledClass::binaryName).forEach(classes::add);
        }
        packed = holds(ANNOTATION) || modules.stream().anyMatch(InputModule::library);
        war = modules.stream().map(InputModule::place).anyMatch(Servers::isInWar);
    }

    /** Whether the application was given with its libraries. */
    boolean packed() {
        return packed;
    }

    Answer answer(Adapter adapter) {
        return switch (adapter) {
            case SPRING_MVC -> !packed ? Answer.NOT_KNOWN : asked(holds(SPRING_MVC) && holds(SPRING_ADAPTER));
            case JAKARTA_REST -> jakartaRest();
        };
    }

    private Answer jakartaRest() {
        Optional<Boolean> known = serverOfJakartaRest();
        if (known.isEmpty() && war) {
            return Answer.BY_THE_SERVER_OUTSIDE;
        }
        return packed ? asked(known.orElse(false) && holds(JAKARTA_ADAPTER)) : Answer.NOT_KNOWN;
    }

    /** Whether the server of Jakarta REST finds the adapter; nothing where there is no server. */
    private Optional<Boolean> serverOfJakartaRest() {
        if (holdsAny(NOT_ASKING_WHATEVER_THEY_HOLD)) {
            return Optional.of(false);
        }
        if (holdsAny(ASKING)) {
            return Optional.of(true);
        }
        return holdsAny(NOT_ASKING) ? Optional.of(false) : Optional.empty();
    }

    private static Answer asked(boolean asked) {
        return asked ? Answer.ASKED : Answer.NOT_ASKED;
    }

    private boolean holdsAny(List<String> names) {
        return names.stream().anyMatch(this::holds);
    }

    private boolean holds(String name) {
        return classes.contains(name);
    }

    private static boolean isInWar(Place place) {
        for (String inner : place.inner()) {
            if (inner.startsWith(WEB_INF + "/")) {
                return true;
            }
        }
        for (Path part : place.file()) {
            if (part.toString().equals(WEB_INF)) {
                return true;
            }
        }
        return false;
    }
}
