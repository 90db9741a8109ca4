package kz.kuzet.processor.read;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** For which HTTP methods a handler is one, as the annotations of its framework or its name say, there or on what it overrides. */
final class HttpMethods {

    private static final Set<String> JAKARTA = Set.of("jakarta.ws.rs.HttpMethod", "javax.ws.rs.HttpMethod");
    private static final Set<String> SPRING = Set.of(
            "org.springframework.web.bind.annotation.RequestMapping",
            "org.springframework.web.service.annotation.HttpExchange");
    private static final String SERVLET_PREFIX = "do";

    private HttpMethods() {}

    static Set<String> of(ExecutableElement handler, ComposedAnnotations composed, Elements elements) {
        Set<String> methods = new TreeSet<>();
        for (ExecutableElement declared : Supertypes.withOverridden(handler, elements)) {
            addDeclared(declared, composed, methods);
        }
        return methods;
    }

    private static void addDeclared(ExecutableElement handler, ComposedAnnotations composed, Set<String> methods) {
        for (AnnotationMirror mirror : composed.all(handler, SPRING)) {
            AnnotationValues values = new AnnotationValues(mirror);
            methods.addAll(values.constantNames("method"));
            values.string("method").filter(name -> !name.isEmpty()).ifPresent(methods::add);
        }
        for (AnnotationMirror mirror : composed.all(handler, JAKARTA)) {
            new AnnotationValues(mirror).string("value").ifPresent(methods::add);
        }
        String name = handler.getSimpleName().toString();
        TypeElement type = Mirrors.declaringType(handler);
        if (Framework.isServletHandler(name)
                && name.startsWith(SERVLET_PREFIX)
                && composed.has(type, Framework.SERVLET.ownEndpointAnnotations())) {
            methods.add(name.substring(SERVLET_PREFIX.length()).toUpperCase(Locale.ROOT));
        }
    }
}
