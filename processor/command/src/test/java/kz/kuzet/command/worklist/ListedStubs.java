package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;

/** Annotations of all frameworks with the members that name requests, as their jars have them. */
final class ListedStubs {

    /** What the code generator of gRPC writes for a service, as far as it matters here. */
    static final String GENERATED_BY_GRPC = """
        package com.example;
        public class LandsGrpc {
            @io.grpc.stub.annotations.RpcMethod(fullMethodName = "portal.Lands/SellLand")
            public static Object getSellLandMethod() { return null; }
            public abstract static class LandsImplBase implements io.grpc.BindableService {
                public void sellLand(Object request, io.grpc.stub.StreamObserver answers) {}
            }
        }
        """;

    private static final String RUNTIME =
            "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) ";
    private static final String VALUES = "String[] value() default {};";
    private static final String VALUE = "String value() default \"\";";

    private final Map<String, String> sources = new LinkedHashMap<>();

    private ListedStubs() {}

    static Path compiledInto(Path folder) {
        ListedStubs stubs = new ListedStubs();
        stubs.enterSpring();
        stubs.enterJakarta();
        stubs.enterGrpc();
        TestCompilation compilation =
                TestCompilation.in(folder, TestCompiler.JAVAC).withoutKuzet();
        stubs.sources.forEach((name, text) -> compilation.withSource(name.replace('.', '/') + ".java", text));
        assertThat(compilation.run().otherErrors()).isEmpty();
        return folder.resolve("classes");
    }

    private void enterSpring() {
        annotation(
                "org.springframework.core.annotation.AliasFor",
                "String value() default \"\"; String attribute()"
                        + " default \"\"; Class<?> annotation() default java.lang.annotation.Annotation.class;");
        annotation("org.springframework.stereotype.Controller", "");
        String web = "org.springframework.web.bind.annotation.";
        type(
                web + "RequestMethod",
                "public enum RequestMethod { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE }");
        annotation(web + "PathVariable", "");
        annotation(web + "RequestBody", "");
        annotation(web + "RestController", "", "@org.springframework.stereotype.Controller");
        annotation(
                web + "RequestMapping", VALUES + " String[] path() default {}; RequestMethod[] method() default {};");
        String service = "org.springframework.web.service.annotation.";
        annotation(service + "HttpExchange", VALUE + " String url() default \"\"; String method() default \"\";");
        for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
            String name = method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT);
            annotation(
                    web + name + "Mapping",
                    VALUES + " String[] path() default {};",
                    "@RequestMapping(method = RequestMethod." + method + ")");
            annotation(
                    service + name + "Exchange",
                    VALUE + " String url() default \"\";",
                    "@HttpExchange(method = \"" + method + "\")");
        }
        String graphQl = "org.springframework.graphql.data.method.annotation.";
        annotation(graphQl + "SchemaMapping", VALUE + " String field() default \"\"; String typeName() default \"\";");
        for (String operation : new String[] {"Query", "Mutation", "Subscription"}) {
            annotation(
                    graphQl + operation + "Mapping",
                    VALUE + " String name() default \"\";",
                    "@SchemaMapping(typeName = \"" + operation + "\")");
        }
        annotation("org.springframework.messaging.handler.annotation.MessageMapping", VALUES);
        annotation("org.springframework.messaging.simp.annotation.SubscribeMapping", VALUES);
        annotation("org.springframework.messaging.rsocket.annotation.ConnectMapping", VALUES);
        type("org.springframework.data.repository.Repository", "public interface Repository {}");
        String rest = "org.springframework.data.rest.core.annotation.";
        annotation(rest + "RepositoryRestResource", "String path() default \"\"; boolean exported() default true;");
        annotation(rest + "RestResource", "String path() default \"\"; boolean exported() default true;");
        String actuator = "org.springframework.boot.actuate.endpoint.annotation.";
        annotation(actuator + "Endpoint", "String id() default \"\";");
        for (String operation : new String[] {"Read", "Write", "Delete"}) {
            annotation(actuator + operation + "Operation", "");
        }
        String ws = "org.springframework.ws.server.endpoint.annotation.";
        annotation(ws + "Endpoint", "");
        annotation(ws + "PayloadRoot", "String namespace() default \"\"; String localPart();");
        String integration = "org.springframework.integration.annotation.";
        annotation(integration + "MessagingGateway", "String defaultRequestChannel() default \"\";");
        annotation(integration + "Gateway", "String requestChannel() default \"\";");
        annotation("org.springframework.jms.annotation.JmsListener", "String destination();");
        annotation("org.springframework.context.event.EventListener", "");
    }

    private void enterJakarta() {
        annotation("jakarta.ws.rs.Path", "String value();");
        annotation("jakarta.ws.rs.HttpMethod", "String value();");
        for (String method : new String[] {"GET", "POST", "DELETE"}) {
            annotation("jakarta.ws.rs." + method, "", "@HttpMethod(\"" + method + "\")");
        }
        annotation("jakarta.servlet.annotation.WebServlet", VALUES + " String[] urlPatterns() default {};");
        annotation("jakarta.jws.WebService", "");
        annotation("jakarta.jws.WebMethod", "String operationName() default \"\";");
        annotation("jakarta.xml.ws.WebServiceProvider", "String serviceName() default \"\";");
        annotation("jakarta.websocket.server.ServerEndpoint", "String value();");
        annotation("jakarta.websocket.OnMessage", "");
    }

    private void enterGrpc() {
        type("io.grpc.BindableService", "public interface BindableService {}");
        type("io.grpc.stub.StreamObserver", "public interface StreamObserver {}");
        // Not visible at run time.
        type("io.grpc.stub.annotations.RpcMethod", "public @interface RpcMethod { String fullMethodName(); }");
    }

    private void annotation(String name, String members, String... carried) {
        type(
                name,
                RUNTIME + String.join(" ", carried) + " public @interface " + name.substring(name.lastIndexOf('.') + 1)
                        + " { " + members + " }");
    }

    private void type(String name, String text) {
        sources.put(name, "package " + name.substring(0, name.lastIndexOf('.')) + "; " + text);
    }
}
