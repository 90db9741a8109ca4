package kz.kuzet.processor.read;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import kz.kuzet.processor.model.Framework;

/** For which HTTP methods a handler is one, as the annotations of its framework or its name say, there or on what it overrides. */
final class HttpMethods {

    private HttpMethods() {}

    static Set<String> of(ExecutableElement handler, ComposedAnnotations composed, Elements elements) {
        Set<String> methods = new TreeSet<>();
        for (ExecutableElement declared : Supertypes.withOverridden(handler, elements)) {
            addDeclared(declared, composed, methods);
        }
        return methods;
    }

    private static void addDeclared(ExecutableElement handler, ComposedAnnotations composed, Set<String> methods) {
        for (AnnotationMirror mirror : composed.all(handler, Framework.springMappings())) {
            AnnotationValues values = new AnnotationValues(mirror);
            methods.addAll(values.constantNames("method"));
            values.string("method").filter(name -> !name.isEmpty()).ifPresent(methods::add);
        }
        for (AnnotationMirror mirror : composed.all(handler, Framework.jakartaHttpMethods())) {
            new AnnotationValues(mirror).string("value").ifPresent(methods::add);
        }
        TypeElement type = Mirrors.declaringType(handler);
        if (composed.has(type, Framework.SERVLET.ownEndpointAnnotations())) {
            Framework.servletHttpMethod(handler.getSimpleName().toString()).ifPresent(methods::add);
        }
    }
}
