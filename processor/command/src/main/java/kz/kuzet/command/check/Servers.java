package kz.kuzet.command.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.endpoint.EndpointKind.Adapter;

/** What an application that was given with its libraries is served by, as far as its classes tell. */
final class Servers {

    /** Of Kuzet's jar: where the application lacks it, nothing asks a guard. */
    private static final String ANNOTATION = "kz.kuzet.PublicService";

    private static final String SPRING_ADAPTER = "kz.kuzet.spring.KuzetAutoConfiguration";
    private static final String JAKARTA_ADAPTER = "kz.kuzet.jakarta.GuardFeature";

    /** WebFlux has none of its own, so an application of WebFlux alone is served by nothing that the adapter knows. */
    private static final String SPRING_MVC = "org.springframework.web.servlet.DispatcherServlet";

    /** Servers of Jakarta REST that find the adapter by themselves. */
    private static final String JERSEY = "org.glassfish.jersey.server.ApplicationHandler";

    private static final String RESTEASY = "org.jboss.resteasy.core.SynchronousDispatcher";

    /** It does not, although it holds parts of RESTEasy. */
    private static final String QUARKUS = "io.quarkus.runtime.Quarkus";

    /** It does not either. */
    private static final String CXF = "org.apache.cxf.jaxrs.JAXRSServerFactoryBean";

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

    Servers(List<ScannedModule> modules) {
        for (ScannedModule module : modules) {
            module.classes().stream().map(ClassFileType::name).forEach(classes::add);
        }
        packed = holds(ANNOTATION) || modules.stream().anyMatch(ScannedModule::library);
        war = modules.stream().map(ScannedModule::place).anyMatch(Servers::isInWar);
    }

    /** Whether the application was given with its libraries. */
    boolean packed() {
        return packed;
    }

    Answer answer(Adapter adapter) {
        Optional<Boolean> asked = switch (adapter) {
            case SPRING_MVC -> Optional.of(holds(SPRING_MVC) && holds(SPRING_ADAPTER));
            case JAKARTA_REST -> serverOfJakartaRest().map(asking -> asking && holds(JAKARTA_ADAPTER));
        };
        if (asked.isEmpty() && war) {
            return Answer.BY_THE_SERVER_OUTSIDE;
        }
        if (!packed) {
            return Answer.NOT_KNOWN;
        }
        return asked.orElse(false) ? Answer.ASKED : Answer.NOT_ASKED;
    }

    /** Whether the server of Jakarta REST finds the adapter; nothing where there is no server. */
    private Optional<Boolean> serverOfJakartaRest() {
        if (holds(QUARKUS)) {
            return Optional.of(false);
        }
        if (holds(JERSEY) || holds(RESTEASY)) {
            return Optional.of(true);
        }
        return holds(CXF) ? Optional.of(false) : Optional.empty();
    }

    private boolean holds(String name) {
        return classes.contains(name);
    }

    private static boolean isInWar(FilePlace place) {
        return place.inner().stream().anyMatch(inner -> inner.startsWith(WEB_INF + "/"))
                || StreamSupport.stream(place.file().spliterator(), false).anyMatch(part -> part.endsWith(WEB_INF));
    }
}
