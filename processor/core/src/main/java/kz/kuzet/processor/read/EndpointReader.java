package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kuzet.DatabaseChange;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.endpoint.FrameworkAnnotations;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.RepositoryHandlers;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.StatedAnnotation;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.TypeView.Kind;
import kz.kuzet.view.TypeView.Nesting;

/** Reads which types are endpoints, which handlers they have, and what is stated for these. */
final class EndpointReader {

    private static final Optional<Object> NOT_EXPORTED = Optional.of(false);
    private static final Set<String> CHANGING = Set.of("PUT", "PATCH", "DELETE");

    private final CarriedAnnotations carried;
    private final HandlerMethods methods;
    private final AnswersReader answers;
    private final AnsweredEndpoints answered;
    private final Predicate<TypeView> judged;
    private final Set<String> onTypes;
    private final Set<String> onMethods;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, Boolean> asked = new HashMap<>();

    EndpointReader(
            CarriedAnnotations carried,
            HandlerMethods methods,
            AnswersReader answers,
            AnsweredEndpoints answered,
            Set<String> namedAnnotations,
            Predicate<TypeView> judged) {
        this.carried = carried;
        this.methods = methods;
        this.answers = answers;
        this.answered = answered;
        this.judged = judged;
        onTypes = with(namedAnnotations, Frameworks.ENDPOINT_ANNOTATIONS);
        onMethods = with(namedAnnotations, Frameworks.ENDPOINT_MAKING_ANNOTATIONS);
    }

    private static Set<String> with(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Reads a type. */
    Optional<Endpoint> read(TypeHierarchy hierarchy) {
        TypeView type = hierarchy.bottom();
        if (!mayBeEndpoint(type)) {
            return Optional.empty();
        }
        Optional<TypeView> carrier = carrier(hierarchy);
        if (carrier.isEmpty()) {
            return unknown(hierarchy)
                    .map(annotation -> new Endpoint(
                            Subjects.of(type), annotation, Endpoint.Origin.UNKNOWN, isClassified(type), List.of()));
        }
        List<Handler> handlers = handlers(hierarchy);
        return isBaseAlone(type, handlers.isEmpty())
                ? Optional.empty()
                : carrier.map(carrying -> new Endpoint(
                        Subjects.of(type),
                        annotation(type, carrying).orElse(""),
                        origin(hierarchy, carrying),
                        isClassified(type),
                        handlers));
    }

    /** Tells whether an annotation of a name, as written in source, makes a type an endpoint that carries it or has it on a method. */
    boolean isMadeBy(String annotation) {
        return Stream.concat(Stream.of(annotation), FrameworkAnnotations.carriedBy(annotation).stream())
                .anyMatch(name -> onTypes.contains(name) || onMethods.contains(name));
    }

    /** Tells whether a type is an endpoint for all that is known, without reading what is said of it. */
    boolean isEndpoint(TypeHierarchy hierarchy) {
        TypeView type = hierarchy.bottom();
        return carrier(hierarchy).isPresent()
                && mayBeEndpoint(type)
                && !isBaseAlone(type, HandlerChain.all(hierarchy).stream().noneMatch(methods::isHandler));
    }

    /** An anonymous class is none: it carries no annotation, and compilers do not show it. */
    private static boolean mayBeEndpoint(TypeView type) {
        return type.kind() != Kind.ANNOTATION && type.nesting() != Nesting.ANONYMOUS;
    }

    /** The type, or the nearest above it, that makes it an endpoint. */
    private Optional<TypeView> carrier(TypeHierarchy hierarchy) {
        TypeView type = hierarchy.bottom();
        Optional<TypeView> nearest = Optional.empty();
        // Every type is looked at, because an unknown annotation on any of them has to be noticed.
        for (TypeView level : hierarchy.types()) {
            if (annotation(type, level).isPresent() && nearest.isEmpty()) {
                nearest = Optional.of(level);
            }
        }
        return nearest;
    }

    /**
     * The annotation or supertype by which a type above makes a type an endpoint. An interface is a contract: the classes that
     * implement it are asked. It is an endpoint only where a framework makes the object behind it.
     */
    private Optional<String> annotation(TypeView type, TypeView above) {
        // An unknown annotation has to be noticed in any case.
        Optional<String> found = endpointAnnotation(above);
        if (type.isInterface() && !isServedAsInterface(above)) {
            return Optional.empty();
        }
        return found.isPresent() ? found : boundAs(type, above);
    }

    private boolean isServedAsInterface(TypeView type) {
        return carried.has(served(type.annotations()), Frameworks.ON_SERVED_INTERFACES)
                || type.methods().stream()
                        .anyMatch(method -> carried.has(method.annotations(), Frameworks.IN_SERVED_INTERFACES));
    }

    /** An abstract class without handlers answers nothing. Its subclasses are asked. */
    private static boolean isBaseAlone(TypeView type, boolean withoutHandlers) {
        return type.isAbstract() && !type.isInterface() && withoutHandlers;
    }

    /** Tells whether a type is asked itself in this run, so that those below it need not answer for it. */
    private boolean isAsked(TypeView type) {
        if (!judged.test(type)) {
            return false;
        }
        Boolean known = asked.get(type.name());
        if (known == null) {
            TypeHierarchy hierarchy = new TypeHierarchy(type);
            known = carrier(hierarchy).isPresent()
                    && !isBaseAlone(type, HandlerChain.all(hierarchy).stream().noneMatch(methods::isHandler));
            asked.put(type.name(), known);
        }
        return known;
    }

    /** An annotation of the type, of a type above it, or of its methods, that is not to be found. */
    private Optional<String> unknown(TypeHierarchy hierarchy) {
        List<List<AnnotationView>> all = new ArrayList<>();
        for (TypeView level : hierarchy.types()) {
            all.add(level.annotations());
        }
        for (MethodView method : hierarchy.bottom().methods()) {
            all.add(method.annotations());
        }
        for (List<AnnotationView> annotations : all) {
            Optional<String> unknown = carried.unknown(annotations);
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        return Optional.empty();
    }

    /** The role that the annotations of Kuzet give to a handler. */
    DeclaredRole role(HandlerChain handler) {
        return DeclaredRole.of(handler, answered, methods::isMapped);
    }

    private Endpoint.Origin origin(TypeHierarchy hierarchy, TypeView carrier) {
        TypeView type = hierarchy.bottom();
        if (carrier.name().equals(type.name())) {
            return Endpoint.Origin.ITSELF;
        }
        return isClassified(carrier) || hierarchy.types().stream().anyMatch(level -> level != type && isAsked(level))
                ? Endpoint.Origin.ACCOUNTED_SUPERTYPE
                : Endpoint.Origin.UNACCOUNTED_SUPERTYPE;
    }

    /** The annotation that makes the type itself an endpoint, as the source shows it. */
    private Optional<String> endpointAnnotation(TypeView type) {
        Optional<String> found = known.get(type.name());
        if (found == null) {
            Optional<AnnotationView> making = endpointMaking(type);
            found = making.isPresent() ? Optional.of(shown(making.get())) : Optional.empty();
            known.put(type.name(), found);
        }
        return found;
    }

    /** Most of the types of an application have no annotation at all. */
    private Optional<AnnotationView> endpointMaking(TypeView type) {
        Optional<AnnotationView> found =
                type.annotations().isEmpty() ? Optional.empty() : carried.find(served(type.annotations()), onTypes);
        for (MethodView method : type.methods()) {
            if (found.isPresent()) {
                break;
            }
            found = carried.find(method.annotations(), onMethods);
        }
        return found;
    }

    /** Leaves out the annotations of repositories that are not offered. */
    private static List<AnnotationView> served(List<AnnotationView> annotations) {
        List<AnnotationView> served = new ArrayList<>();
        for (AnnotationView annotation : annotations) {
            if (!annotation.value(RepositoryHandlers.EXPORTED).equals(NOT_EXPORTED)) {
                served.add(annotation);
            }
        }
        return served;
    }

    /** An object of gRPC is bound by its type. Nothing is of exactly an abstract one, as the code generator writes it. */
    private static Optional<String> boundAs(TypeView type, TypeView carrier) {
        return !type.isAbstract() && Frameworks.GRPC_SUPERTYPES.contains(carrier.name())
                ? Optional.of(
                        carrier.sourceName().substring(carrier.sourceName().lastIndexOf('.') + 1))
                : Optional.empty();
    }

    private String shown(AnnotationView annotation) {
        String name = carried.sourceName(annotation);
        return "@" + name.substring(name.lastIndexOf('.') + 1);
    }

    private List<Handler> handlers(TypeHierarchy hierarchy) {
        List<Handler> handlers = new ArrayList<>();
        for (HandlerChain handler : HandlerChain.all(hierarchy)) {
            if (methods.isHandler(handler)) {
                handlers.add(handler(handler));
            }
        }
        return handlers;
    }

    private Handler handler(HandlerChain handler) {
        MethodView called = handler.called();
        Handler.Origin origin = handlerOrigin(handler.endpoint(), called.declaringType());
        DeclaredRole role = role(handler);
        List<StatedAnnotation> said = role.said().stream()
                .map(by -> new StatedAnnotation(by.speaking(), Subjects.of(by), by.answerForOthers()))
                .toList();
        return new Handler(origin, Subjects.of(called), doubt(role, handler.endpoint()), said, changing(role, handler));
    }

    /** Requests are read only of services that leave the database unchanged: of many handlers that takes a while. */
    private List<String> changing(DeclaredRole role, HandlerChain handler) {
        return role instanceof DeclaredRole.Sends sends && leavesUnchanged(sends.by())
                ? answers.read(handler).httpMethods().stream()
                        .filter(CHANGING::contains)
                        .sorted()
                        .toList()
                : List.of();
    }

    private static boolean leavesUnchanged(KuzetAnnotations service) {
        return service.get(DslAnnotation.PUBLIC_SERVICE)
                .filter(annotation -> annotation
                        .constantNames(ServiceAttribute.DATABASE_CHANGE.name())
                        .contains(DatabaseChange.UNCHANGED.name()))
                .isPresent();
    }

    /** The doubt about a handler. Which service an abstract type prepares is decided by its subtypes. */
    private static Optional<Doubt> doubt(DeclaredRole role, TypeView endpoint) {
        return role instanceof DeclaredRole.Doubtful doubtful
                        && !(doubtful.doubt() == Doubt.NOTHING_TO_PREPARE && endpoint.isAbstract())
                ? Optional.of(doubtful.doubt())
                : Optional.empty();
    }

    private Handler.Origin handlerOrigin(TypeView type, TypeView declaring) {
        if (declaring.name().equals(type.name())) {
            return Handler.Origin.ENDPOINT;
        }
        return isAsked(declaring) ? Handler.Origin.OTHER_ENDPOINT : Handler.Origin.SUPERTYPE;
    }

    private boolean isClassified(TypeView type) {
        return KuzetAnnotations.on(type).saySomething() || !answered.of(type).isEmpty();
    }
}
