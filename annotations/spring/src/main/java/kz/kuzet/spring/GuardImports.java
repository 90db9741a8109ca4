package kz.kuzet.spring;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.spring.handler.SupportedSpring;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ResourceLoaderAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Imports the beans of the adapter for Spring MVC or for WebFlux, whichever is present, and otherwise only the check that stops the
 * start. Where both are, a context of servlets is served by Spring MVC, and any other one by WebFlux. The adapters for GraphQL
 * requests and for messages are added.
 */
final class GuardImports implements ImportSelector, ResourceLoaderAware {

    private @Nullable ResourceLoader context;

    @Override
    public void setResourceLoader(ResourceLoader resourceLoader) {
        context = resourceLoader;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        SupportedSpring.demand();
        String here = getClass().getPackageName();
        List<String> imports = new ArrayList<>();
        imports.add(here + dispatcher());
        if (isPresent("org.springframework.graphql.execution.GraphQlSource")) {
            imports.add(here + ".graphql.GraphQlGuardBeans");
        }
        if (isPresent("org.springframework.messaging.handler.invocation.AbstractMethodMessageHandler")) {
            imports.add(here + ".messaging.MessageGuardBeans");
        }
        if (isPresent("org.springframework.web.socket.messaging.WebSocketAnnotationMethodMessageHandler")) {
            imports.add(here + ".messaging.GuardedBroker");
        }
        if (isPresent("org.apache.cxf.Bus") && isPresent("kz.kuzet.jakarta.setup.SharedAccount")) {
            imports.add(here + ".BusEndpoints");
        }
        return imports.toArray(String[]::new);
    }

    private String dispatcher() {
        boolean webFlux = isPresent("org.springframework.web.reactive.DispatcherHandler");
        if (isPresent("org.springframework.web.servlet.DispatcherServlet") && (!webFlux || isOfServlets(context))) {
            return ".GuardBeans";
        }
        return webFlux ? ".webflux.ReactiveGuardBeans" : ".UnservedCheck";
    }

    private static boolean isPresent(String name) {
        return ClassUtils.isPresent(name, GuardImports.class.getClassLoader());
    }

    /** By its name, because the type may be absent. */
    private static boolean isOfServlets(@Nullable ResourceLoader context) {
        Class<?> type = ClassUtils.resolveClassName(
                "org.springframework.web.context.WebApplicationContext", GuardImports.class.getClassLoader());
        return type.isInstance(context);
    }
}
