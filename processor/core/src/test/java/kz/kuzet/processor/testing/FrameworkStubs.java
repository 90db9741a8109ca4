package kz.kuzet.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

/** Annotations of frameworks, as far as they matter here, compiled into a folder for the class path. */
public final class FrameworkStubs {

    private FrameworkStubs() {}

    /** Compiles the stubs; returns what to put on the class path. */
    public static Path compiledInto(Path folder) {
        TestCompilation compilation =
                TestCompilation.in(folder, TestCompiler.JAVAC).withoutKuzet();
        stub(compilation, "org.springframework.stereotype", "Controller", "TYPE", "");
        stub(compilation, "org.springframework.context.annotation", "Bean", "METHOD", "");
        for (String functions : new String[] {"web.servlet.function", "web.reactive.function.server"}) {
            String name = "org.springframework." + functions;
            compilation.withSource(
                    name.replace('.', '/') + "/RouterFunction.java",
                    "package " + name + "; public interface RouterFunction<T> {}");
        }
        compilation.withSource("org/springframework/web/bind/annotation/RequestMethod.java", """
            package org.springframework.web.bind.annotation;
            public enum RequestMethod { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE }
            """);
        spring(compilation, "RestController", "TYPE", "", "@org.springframework.stereotype.Controller");
        spring(
                compilation,
                "RequestMapping",
                "TYPE, METHOD",
                "String[] value() default {};" + " RequestMethod[] method() default {};",
                "");
        for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
            String name = method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT) + "Mapping";
            spring(
                    compilation,
                    name,
                    "METHOD",
                    "String[] value() default {};",
                    "@RequestMapping(method = RequestMethod." + method + ")");
        }
        String exchange = "org.springframework.web.service.annotation";
        stub(
                compilation,
                exchange,
                "HttpExchange",
                "TYPE, METHOD",
                "String value() default \"\"; String method() default \"\";");
        stub(compilation, exchange, "GetExchange", "METHOD", "", "@HttpExchange(method = \"GET\")");
        stub(compilation, exchange, "PostExchange", "METHOD", "", "@HttpExchange(method = \"POST\")");
        String graphQl = "org.springframework.graphql.data.method.annotation";
        stub(compilation, graphQl, "SchemaMapping", "TYPE, METHOD", "String typeName() default \"\";");
        stub(compilation, graphQl, "BatchMapping", "METHOD", "String typeName() default \"\";");
        stub(compilation, graphQl, "QueryMapping", "METHOD", "", "@SchemaMapping(typeName = \"Query\")");
        stub(compilation, graphQl, "MutationMapping", "METHOD", "", "@SchemaMapping(typeName = \"Mutation\")");
        stub(compilation, "org.springframework.jms.annotation", "JmsListener", "METHOD", "");
        String messages = "org.springframework.messaging";
        String destinations = "String[] value() default {};";
        stub(compilation, messages + ".handler.annotation", "MessageMapping", "TYPE, METHOD", destinations);
        stub(compilation, messages + ".simp.annotation", "SubscribeMapping", "METHOD", destinations);
        stub(compilation, "org.springframework.grpc.server.service", "GrpcService", "TYPE, METHOD", "");
        compilation
                .withSource("io/grpc/BindableService.java", "package io.grpc; public interface BindableService {}")
                .withSource(
                        "io/grpc/stub/StreamObserver.java",
                        "package io.grpc.stub; public interface StreamObserver<V> {}");
        for (String namespace : new String[] {"jakarta", "javax"}) {
            String rest = namespace + ".ws.rs";
            stub(compilation, rest, "Path", "TYPE, METHOD", "String value();");
            stub(compilation, rest, "HttpMethod", "ANNOTATION_TYPE", "String value();");
            for (String method : new String[] {"GET", "POST", "DELETE"}) {
                stub(compilation, rest, method, "METHOD", "", "@HttpMethod(\"" + method + "\")");
            }
            stub(compilation, namespace + ".servlet.annotation", "WebServlet", "TYPE", "String[] value() default {};");
            stub(
                    compilation,
                    namespace + ".jws",
                    "WebService",
                    "TYPE",
                    "String name() default \"\"; String endpointInterface() default \"\";");
            stub(compilation, namespace + ".jws", "WebMethod", "METHOD", "boolean exclude() default false;");
            compilation.withSource(namespace + "/servlet/http/HttpServlet.java", """
                package %s.servlet.http;
                public abstract class HttpServlet {
                    protected void doGet(Object request, Object response) {}
                    protected void doPost(Object request, Object response) {}
                    public void service(Object request, Object response) {}
                }
                """.formatted(namespace));
        }
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.success()).isTrue();
        return outcome.classes();
    }

    private static void spring(
            TestCompilation compilation, String name, String targets, String members, String carried) {
        stub(compilation, "org.springframework.web.bind.annotation", name, targets, members, carried);
    }

    private static void stub(
            TestCompilation compilation, String packageName, String name, String targets, String members) {
        stub(compilation, packageName, name, targets, members, "");
    }

    private static void stub(
            TestCompilation compilation,
            String packageName,
            String name,
            String targets,
            String members,
            String carried) {
        compilation.withSource(packageName.replace('.', '/') + "/" + name + ".java", """
            package %s;
            import static java.lang.annotation.ElementType.*;
            %s
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @java.lang.annotation.Target({%s})
            public @interface %s { %s }
            """.formatted(
                        packageName, carried, targets, name, members));
    }
}
