package kz.kuzet.command.classfile;

import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.command.classfile.Hierarchy.Declared;
import kz.kuzet.processor.model.Framework;

/** For which HTTP methods a handler is one, as its annotations or its name say, there or on what it overrides. */
final class HttpMethods {

    private HttpMethods() {}

    static Set<String> of(Hierarchy hierarchy, CompiledMethod handler, CarriedAnnotations carried) {
        Set<String> methods = new TreeSet<>();
        for (Declared declared : hierarchy.withOverridden(handler)) {
            for (WrittenAnnotation mapping : carried.all(declared.method().annotations(), Framework.springMappings())) {
                methods.addAll(mapping.constantNames("method"));
                mapping.string("method").filter(name -> !name.isEmpty()).ifPresent(methods::add);
            }
            for (WrittenAnnotation method :
                    carried.all(declared.method().annotations(), Framework.jakartaHttpMethods())) {
                method.string("value").ifPresent(methods::add);
            }
            if (carried.has(declared.type().annotations(), Framework.SERVLET.ownEndpointAnnotations())) {
                Framework.servletHttpMethod(declared.method().name()).ifPresent(methods::add);
            }
        }
        return methods;
    }
}
