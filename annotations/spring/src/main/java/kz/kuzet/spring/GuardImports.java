package kz.kuzet.spring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ResourceLoaderAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Imports the beans of the adapter for Spring MVC or for WebFlux, whichever is present, and otherwise only the check that stops the
 * start. Where both are, a context of servlets is served by Spring MVC, and any other one by WebFlux. Spring for GraphQL is served
 * beside them.
 */
final class GuardImports implements ImportSelector, ResourceLoaderAware {

    private @Nullable ResourceLoader context;

    @Override
    public void setResourceLoader(ResourceLoader resourceLoader) {
        context = resourceLoader;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        List<String> imports = new ArrayList<>();
        imports.add(served());
        if (isPresent("org.springframework.graphql.execution.GraphQlSource")) {
            imports.add(getClass().getPackageName() + ".graphql.GraphQlGuardBeans");
        }
        return imports.toArray(String[]::new);
    }

    private String served() {
        String here = getClass().getPackageName();
        boolean webFlux = isPresent("org.springframework.web.reactive.DispatcherHandler");
        if (isPresent("org.springframework.web.servlet.DispatcherServlet") && (!webFlux || isOfServlets(context))) {
            return here + ".GuardBeans";
        }
        return here + (webFlux ? ".webflux.ReactiveGuardBeans" : ".UnservedCheck");
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
