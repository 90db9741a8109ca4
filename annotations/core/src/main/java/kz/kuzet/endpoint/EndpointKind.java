package kz.kuzet.endpoint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of endpoints that frameworks serve: the annotations and supertypes by which each is known, and the adapter that
 * asks its guards. Names only, so that no framework has to be present. The processor, the adapters and {@code kuzet check} all
 * use this table.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable
public enum EndpointKind {
    /**
     * The same annotations for Spring MVC and for WebFlux. {@code @Controller} is not specific: messages and GraphQL requests arrive
     * at controllers too. Controllers that an application adds to Spring Data REST are called like all others.
     */
    SPRING_MVC(
            "a web controller of Spring",
            Adapter.SPRING_MVC,
            Set.of(
                    "org.springframework.stereotype.Controller",
                    "org.springframework.data.rest.webmvc.RepositoryRestController",
                    "org.springframework.data.rest.webmvc.BasePathAwareController"),
            Set.of(
                    "org.springframework.web.bind.annotation.RequestMapping",
                    "org.springframework.web.service.annotation.HttpExchange"),
            Set.of()),

    /** {@code @MessageMapping} is known to RSocket too. There the start stops. */
    SPRING_STOMP(
            "a message handler of Spring (STOMP)",
            Adapter.SPRING_STOMP,
            Set.of(),
            Set.of(
                    "org.springframework.messaging.handler.annotation.MessageMapping",
                    "org.springframework.messaging.simp.annotation.SubscribeMapping"),
            Set.of()),

    SPRING_RSOCKET(
            "a message handler of Spring (RSocket)",
            Set.of(),
            Set.of(
                    "org.springframework.messaging.rsocket.annotation.ConnectMapping",
                    "org.springframework.messaging.rsocket.service.RSocketExchange")),

    /** A repository is one where GraphQL asks it by itself, with no controller between. */
    SPRING_GRAPHQL(
            "a controller of Spring for GraphQL",
            Adapter.SPRING_GRAPHQL,
            Set.of("org.springframework.graphql.data.GraphQlRepository"),
            Set.of(
                    "org.springframework.graphql.data.method.annotation.SchemaMapping",
                    "org.springframework.graphql.data.method.annotation.BatchMapping",
                    "org.springframework.graphql.data.federation.EntityMapping"),
            Set.of()),

    /** Its handlers are known by their names, and by being queries. */
    SPRING_DATA_REST(
            "a repository of Spring Data REST",
            Adapter.SPRING_DATA_REST,
            Set.of(
                    "org.springframework.data.rest.core.annotation.RepositoryRestResource",
                    "org.springframework.data.rest.core.annotation.RestResource"),
            Set.of(),
            Set.of("org.springframework.data.repository.Repository")),

    SPRING_ACTUATOR(
            "an endpoint of Spring Boot's actuator",
            Set.of(
                    "org.springframework.boot.actuate.endpoint.annotation.Endpoint",
                    "org.springframework.boot.actuate.endpoint.web.annotation.EndpointWebExtension",
                    "org.springframework.boot.actuate.endpoint.jmx.annotation.EndpointJmxExtension"),
            Set.of(
                    "org.springframework.boot.actuate.endpoint.annotation.ReadOperation",
                    "org.springframework.boot.actuate.endpoint.annotation.WriteOperation",
                    "org.springframework.boot.actuate.endpoint.annotation.DeleteOperation")),

    SPRING_WS(
            "an endpoint of Spring Web Services",
            Set.of("org.springframework.ws.server.endpoint.annotation.Endpoint"),
            Set.of(
                    "org.springframework.ws.server.endpoint.annotation.PayloadRoot",
                    "org.springframework.ws.soap.server.endpoint.annotation.SoapAction",
                    "org.springframework.ws.soap.addressing.server.annotation.Action")),

    SPRING_INTEGRATION(
            "an endpoint of Spring Integration",
            Set.of("org.springframework.integration.annotation.MessagingGateway"),
            Set.of(
                    "org.springframework.integration.annotation.Gateway",
                    "org.springframework.integration.annotation.ServiceActivator")),

    SPRING_LISTENER(
            "a listener of a message broker",
            Set.of(),
            Set.of(
                    "org.springframework.jms.annotation.JmsListener",
                    "org.springframework.kafka.annotation.KafkaListener",
                    "org.springframework.amqp.rabbit.annotation.RabbitListener")),

    /** A resource needs no annotation of its own: one on a method is enough (sub-resources). */
    JAKARTA_REST(
            "a resource of Jakarta REST",
            Adapter.JAKARTA_REST,
            bothNamespaces("ws.rs.Path"),
            bothNamespaces("ws.rs.Path", "ws.rs.HttpMethod"),
            Set.of()),

    /** Its handlers are known by their names. */
    SERVLET(
            "a servlet",
            Adapter.SERVLET,
            bothNamespaces("servlet.annotation.WebServlet"),
            Set.of(),
            bothNamespaces("servlet.Servlet")),

    /** Every public method is an operation. */
    WEB_SERVICE(
            "a web service (JAX-WS)",
            Adapter.WEB_SERVICE,
            bothNamespaces("jws.WebService"),
            bothNamespaces("jws.WebMethod"),
            Set.of()),

    /** It takes whole messages. */
    WEB_SERVICE_PROVIDER("a provider of a web service (JAX-WS)", bothNamespaces("xml.ws.WebServiceProvider"), Set.of()),

    WEB_SOCKET(
            "an endpoint of Jakarta WebSocket",
            bothNamespaces("websocket.server.ServerEndpoint"),
            bothNamespaces("websocket.OnMessage"),
            bothNamespaces("websocket.Endpoint")),

    GRPC(
            "a service of gRPC",
            Adapter.GRPC,
            Set.of(
                    "org.springframework.grpc.server.service.GrpcService",
                    "net.devh.boot.grpc.server.service.GrpcService",
                    "io.quarkus.grpc.GrpcService"),
            Set.of(),
            Set.of("io.grpc.BindableService"));

    /** The adapter that asks the guards of a kind. */
    public enum Adapter {
        /** {@code kz.kuzet.spring}. */
        SPRING_MVC("Spring Web (MVC, WebFlux)", "kuzet-spring", "kz.kuzet.spring.EvidenceSource"),
        /** {@code kz.kuzet.spring.graphql}. */
        SPRING_GRAPHQL("Spring for GraphQL", "kuzet-spring", "kz.kuzet.spring.graphql.EvidenceSource"),
        /** {@code kz.kuzet.spring.messaging}. */
        SPRING_STOMP("Spring STOMP", "kuzet-spring", "kz.kuzet.spring.messaging.EvidenceSource"),
        /** {@code kz.kuzet.spring.data}. */
        SPRING_DATA_REST("Spring Data REST", "kuzet-spring", "kz.kuzet.spring.data.RepositoryRequests"),
        /** {@code kz.kuzet.jakarta}. */
        JAKARTA_REST("Jakarta REST", "kuzet-jakarta", "kz.kuzet.jakarta.EvidenceSource"),
        /** {@code kz.kuzet.grpc}. */
        GRPC("gRPC", "kuzet-grpc", "kz.kuzet.grpc.EvidenceSource"),
        /** {@code kz.kuzet.jakarta.servlet}. */
        SERVLET("Jakarta Servlet", "kuzet-jakarta", "kz.kuzet.jakarta.servlet.EvidenceSource"),
        /** {@code kz.kuzet.jakarta.soap}. */
        WEB_SERVICE("JAX-WS (Apache CXF)", "kuzet-jakarta", "kz.kuzet.jakarta.soap.EvidenceSource");

        private final String title;
        private final String artifact;
        private final String marker;

        Adapter(String title, String artifact, String marker) {
            this.title = title;
            this.artifact = artifact;
            this.marker = marker;
        }

        public String title() {
            return title;
        }

        /** The artifact that brings the adapter. */
        public String artifact() {
            return artifact;
        }

        /** A type of the artifact, without annotations of a framework, which a compiler would look for. Where it is, the adapter is. */
        public String marker() {
            return marker;
        }
    }

    private final String title;
    private final Optional<Adapter> adapter;
    private final Set<String> typeAnnotations;
    private final Set<String> methodAnnotations;
    private final Set<String> supertypes;

    EndpointKind(String title, Set<String> typeAnnotations, Set<String> methodAnnotations) {
        this(title, typeAnnotations, methodAnnotations, Set.of());
    }

    EndpointKind(String title, Set<String> typeAnnotations, Set<String> methodAnnotations, Set<String> supertypes) {
        this(title, null, typeAnnotations, methodAnnotations, supertypes);
    }

    EndpointKind(
            String title,
            @Nullable Adapter adapter,
            Set<String> typeAnnotations,
            Set<String> methodAnnotations,
            Set<String> supertypes) {
        this.title = title;
        this.adapter = Optional.ofNullable(adapter);
        this.typeAnnotations = typeAnnotations;
        this.methodAnnotations = methodAnnotations;
        this.supertypes = supertypes;
    }

    /** Its name within a sentence, with the article. */
    public String title() {
        return title;
    }

    /**
     * The adapter that asks the guards of this kind; empty where Kuzet has none, so that only the code itself can call its
     * guard.
     */
    public Optional<Adapter> adapter() {
        return adapter;
    }

    /** The annotations on a type that make it an endpoint of this kind. */
    public Set<String> typeAnnotations() {
        return typeAnnotations;
    }

    /** The annotations on a method that make it a handler of this kind. */
    public Set<String> methodAnnotations() {
        return methodAnnotations;
    }

    /** The types whose subtypes are endpoints of this kind without any annotation. */
    public Set<String> supertypes() {
        return supertypes;
    }

    /** The specifications kept their names when they moved from Java EE to Jakarta EE. */
    private static Set<String> bothNamespaces(String... names) {
        Set<String> both = new HashSet<>();
        for (String name : names) {
            both.add("jakarta.".concat(name));
            both.add("javax.".concat(name));
        }
        return Set.copyOf(both);
    }
}
