package kz.kuzet.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/**
 * Finds the operations of web services: all public methods of the class, or those of its interface where an interface says what is
 * offered (JAX-WS 2.3, chapter 3.3 and 3.4), and never what {@code @WebMethod(exclude = true)} takes out.
 */
final class WebServices {

    private static final Set<String> ANNOTATIONS = EndpointKind.WEB_SERVICE.typeAnnotations();
    private static final Set<String> OPERATIONS = EndpointKind.WEB_SERVICE.methodAnnotations();
    private static final String EXCLUDE = "exclude";
    private static final String ENDPOINT_INTERFACE = "endpointInterface";

    private final CarriedAnnotations carried;
    private final Function<String, Optional<TypeView>> types;

    /**
     * @param carried finds annotations on annotations
     * @param types finds a type by its name
     */
    WebServices(CarriedAnnotations carried, Function<String, Optional<TypeView>> types) {
        this.carried = carried;
        this.types = types;
    }

    /** Tells whether a method is taken out of what its class offers. The annotation is not inherited. */
    static boolean isExcluded(MethodView called) {
        return called.annotations().stream()
                .filter(annotation -> OPERATIONS.contains(annotation.type()))
                .anyMatch(annotation ->
                        annotation.value(EXCLUDE).filter(Boolean.TRUE::equals).isPresent());
    }

    /** Tells whether a public method of a web service is one of its operations. */
    boolean isOperation(HandlerChain handler) {
        if (isExcluded(handler.called())) {
            return false;
        }
        List<TypeView> levels = handler.hierarchy().types();
        Optional<AnnotationView> ofClass = levels.stream()
                .filter(level -> !level.isInterface())
                .flatMap(level -> carried.find(level.annotations(), ANNOTATIONS).stream())
                .findFirst();
        if (ofClass.isEmpty()) {
            return levels.stream()
                    .filter(level -> level.isInterface() && carried.has(level.annotations(), ANNOTATIONS))
                    .anyMatch(contract -> offers(contract, handler));
        }
        // An interface that is not to be found restricts nothing.
        return ofClass.flatMap(annotation -> annotation.string(ENDPOINT_INTERFACE))
                .filter(name -> !name.isBlank())
                .flatMap(types)
                .map(contract -> offers(contract, handler))
                .orElse(true);
    }

    /** Tells whether an interface has a method of the same name and parameters. The class need not implement it. */
    private static boolean offers(TypeView contract, HandlerChain handler) {
        TypeHierarchy ofContract = new TypeHierarchy(contract);
        if (handler.methods().stream().anyMatch(method -> ofContract.contains(method.declaringType()))) {
            return true;
        }
        MethodView called = handler.called();
        Set<List<String>> offered = new HashSet<>();
        for (TypeView level : ofContract.types()) {
            level.methods().stream()
                    .filter(method -> method.name().equals(called.name()))
                    .forEach(method -> offered.add(ofContract.parametersOf(method)));
        }
        return offered.contains(handler.hierarchy().parametersOf(called));
    }
}
