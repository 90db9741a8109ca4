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

/** The annotations of Kuzet on one type or method. */
public final class KuzetAnnotations {

    private final TypeView type;
    private final @Nullable MethodView method;
    private final Map<DslAnnotation, AnnotationView> annotations;
    private @Nullable String code;

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

    /** The type that carries the annotations, or that declares the method that does. */
    public TypeView type() {
        return type;
    }

    /** The method that carries the annotations; empty where a type does. */
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

    /** Tells whether the annotated code calls the guard of its service, so that no adapter asks it. */
    public boolean callGuard() {
        return annotations.containsKey(DslAnnotation.CALLS_GUARD);
    }

    /** Tells whether they hold for other endpoints, which nobody may edit. */
    public boolean answerForOthers() {
        return annotations.containsKey(DslAnnotation.ANSWERS_FOR);
    }

    /** The names of these endpoints, as they are written: {@code Type} or {@code Type#method}. */
    public List<String> answered() {
        return get(DslAnnotation.ANSWERS_FOR)
                .map(annotation -> annotation.strings(DslAnnotation.VALUE))
                .orElse(List.of());
    }

    /** The annotation that speaks for a handler, where there is one. */
    public DslAnnotation speaking() {
        return annotations.keySet().stream()
                .filter(DslAnnotation::givesRole)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is stated on " + endpoint()));
    }

    /** The code of the service that is declared or prepared; empty where none is named or readable. */
    public String code() {
        if (code == null) {
            Optional<String> declared = codeOf(DslAnnotation.PUBLIC_SERVICE, "code");
            code = declared.isPresent()
                    ? declared.get()
                    : codeOf(DslAnnotation.PREPARES_REQUEST, DslAnnotation.VALUE)
                            .orElse("");
        }
        return code;
    }

    private Optional<String> codeOf(DslAnnotation annotation, String member) {
        AnnotationView view = annotations.get(annotation);
        return view == null ? Optional.empty() : view.string(member);
    }

    /** The name of the type or method in guards and in the register. */
    public String endpoint() {
        // Called for each handler at the start, where concat is faster than the code for +.
        return method == null ? type.name() : type.name().concat("#").concat(method.name());
    }

    /** Tells whether there is an annotation that gives a role to a handler. */
    public boolean saySomething() {
        return count() > 0;
    }

    /** Tells whether exactly one annotation gives a role to a handler. */
    public boolean sayOneThing() {
        return count() == 1;
    }

    /** Tells whether the annotations exclude each other (problem 303). */
    public boolean contradictThemselves() {
        return count() > 1;
    }

    private int count() {
        // Most elements have none, and a start asks thousands.
        return annotations.isEmpty() ? 0 : annotations.size() - (callGuard() ? 1 : 0) - (answerForOthers() ? 1 : 0);
    }

    /** Tells whether they give a handler the same role as others, wherever both stand. */
    boolean agreeWith(KuzetAnnotations other) {
        if (declareService() && other.declareService()) {
            return code().equals(other.code()) && asked() == other.asked() && callGuard() == other.callGuard();
        }
        return speaking() == other.speaking() && code().equals(other.code());
    }

    /**
     * Tells whether they ask the recipient for more than others: sending a request asks for more than preparing it, and
     * preparing it for more than no service.
     */
    boolean askForMoreThan(KuzetAnnotations other) {
        if (declareService() && other.declareService()) {
            return other.asked().isWeakerThan(asked());
        }
        return declareService() || (prepareRequest() && other.speaking() == DslAnnotation.NOT_PUBLIC_SERVICE);
    }

    /** The highest rank where the declaration cannot be read or classified, so that nothing takes its place. */
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
