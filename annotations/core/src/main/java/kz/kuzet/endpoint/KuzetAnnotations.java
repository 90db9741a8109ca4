package kz.kuzet.endpoint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.UnreadableAttributeException;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;
import org.jspecify.annotations.Nullable;

/** What Kuzet's annotations on one type or method state. */
public final class KuzetAnnotations {

    private final TypeView type;
    private final @Nullable MethodView method;
    private final Map<DslAnnotation, AnnotationView> annotations;

    private KuzetAnnotations(TypeView type, @Nullable MethodView method, List<AnnotationView> annotations) {
        this.type = type;
        this.method = method;
        this.annotations = own(annotations);
    }

    /** Most elements have none. */
    private static Map<DslAnnotation, AnnotationView> own(List<AnnotationView> annotations) {
        Map<DslAnnotation, AnnotationView> own = Map.of();
        for (AnnotationView annotation : annotations) {
            Optional<DslAnnotation> known = DslAnnotation.of(annotation.type());
            if (known.isPresent()) {
                own = own.isEmpty() ? new EnumMap<>(DslAnnotation.class) : own;
                own.put(known.get(), annotation);
            }
        }
        return own;
    }

    public static KuzetAnnotations on(TypeView type) {
        return new KuzetAnnotations(type, null, type.annotations());
    }

    public static KuzetAnnotations on(MethodView method) {
        return new KuzetAnnotations(method.declaringType(), method, method.annotations());
    }

    /** The type that carries the annotations, or declares the method that does. */
    public TypeView type() {
        return type;
    }

    /** The method that carries the annotations; nothing where a type does. */
    public Optional<MethodView> method() {
        return Optional.ofNullable(method);
    }

    public Optional<AnnotationView> get(DslAnnotation annotation) {
        return Optional.ofNullable(annotations.get(annotation));
    }

    public Set<DslAnnotation> names() {
        return annotations.keySet();
    }

    public boolean declareService() {
        return annotations.containsKey(DslAnnotation.PUBLIC_SERVICE);
    }

    public boolean prepareRequest() {
        return annotations.containsKey(DslAnnotation.PREPARES_REQUEST);
    }

    /** Whether the code that is annotated calls the guard of its service, so that no adapter asks it. */
    public boolean callGuard() {
        return annotations.containsKey(DslAnnotation.CALLS_GUARD);
    }

    /** The annotation that speaks for a handler, where there is one. */
    public DslAnnotation speaking() {
        return annotations.keySet().stream()
                .filter(annotation -> annotation != DslAnnotation.CALLS_GUARD)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is stated on " + endpoint()));
    }

    /** The code of the service that is declared, or prepared; empty where none is named, and where it cannot be read. */
    public String code() {
        return get(DslAnnotation.PUBLIC_SERVICE)
                .flatMap(service -> service.string("code"))
                .or(() -> get(DslAnnotation.PREPARES_REQUEST)
                        .flatMap(preparation -> preparation.string(DslAnnotation.VALUE)))
                .orElse("");
    }

    /** The type or method as guards and the register name it. */
    public String endpoint() {
        // Asked for each handler at the start, when concat is quicker than what + becomes.
        return method == null ? type.name() : type.name().concat("#").concat(method.name());
    }

    /** Whether anything is stated of a handler. */
    public boolean saySomething() {
        return count() > 0;
    }

    /** Whether one thing is stated, and not several that exclude each other. */
    public boolean sayOneThing() {
        return count() == 1;
    }

    /** Whether things are stated that exclude each other (problem 303). */
    public boolean contradictThemselves() {
        return count() > 1;
    }

    private int count() {
        return callGuard() ? annotations.size() - 1 : annotations.size();
    }

    boolean areOnMethod() {
        return method != null;
    }

    /** Whether they say of a handler what others say, wherever the two stand. */
    boolean agreeWith(KuzetAnnotations other) {
        if (declareService() && other.declareService()) {
            return code().equals(other.code()) && asked() == other.asked() && callGuard() == other.callGuard();
        }
        return speaking() == other.speaking() && code().equals(other.code());
    }

    /**
     * Whether they ask for more of the recipient: what a service is sent with is more than a log-in to prepare a request, and that
     * is more than nothing.
     */
    boolean askForMoreThan(KuzetAnnotations other) {
        if (declareService() && other.declareService()) {
            return other.asked().isWeakerThan(asked());
        }
        return declareService() || (prepareRequest() && other.speaking() == DslAnnotation.NOT_PUBLIC_SERVICE);
    }

    /** The most where the declaration cannot be read or classified: nothing may take its place. */
    private AuthenticationMethod asked() {
        return get(DslAnnotation.PUBLIC_SERVICE)
                .flatMap(KuzetAnnotations::enforced)
                .flatMap(DeclaredService::pinnedMethod)
                .orElse(AuthenticationMethod.LOGIN_PASSWORD_EDS);
    }

    private static Optional<DeclaredService> enforced(AnnotationView service) {
        try {
            return DeclaredService.read(service::value).enforced();
        } catch (UnreadableAttributeException e) {
            return Optional.empty();
        }
    }
}
