package kz.kuzet.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.UnreadableAttributeException;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.processor.model.Contradiction;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.processor.model.Preparation;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.read.AnsweringReader.Target;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.Visibility;

/** Reads types with their methods. */
public final class TypeReader {

    private final EndpointReader endpoints;
    private final AnswersReader answers;
    private final ReachReader reach;
    private final VersionReader versions;
    private final AnsweringReader answering;
    private final Predicate<TypeView> judged;

    /**
     * @param carried finds annotations on annotations
     * @param endpointAnnotations the annotations that the option {@code kuzet.endpoints} names
     * @param judged whether a type is read in the same run, and so is judged itself
     * @param types finds a type by its name
     * @param answered what types say of endpoints that nobody may edit
     */
    public TypeReader(
            CarriedAnnotations carried,
            Set<String> endpointAnnotations,
            Predicate<TypeView> judged,
            Function<String, Optional<TypeView>> types,
            AnsweredEndpoints answered) {
        HandlerMethods methods = new HandlerMethods(carried, endpointAnnotations, types);
        this.answers = new AnswersReader(carried);
        this.endpoints = new EndpointReader(carried, methods, answers, answered, endpointAnnotations, judged);
        this.reach = new ReachReader(carried, endpoints, answered);
        this.answering = new AnsweringReader(endpoints, types);
        this.judged = judged;
        this.versions = new VersionReader(carried::typeOf);
    }

    /** Tells whether a type is an endpoint, whatever is stated for it. */
    public boolean isEndpoint(TypeView type) {
        return endpoints.isEndpoint(new TypeHierarchy(type));
    }

    /** Tells whether an annotation of a name, as written in source, makes a type an endpoint that carries it or has it on a method. */
    public boolean makesEndpoint(String annotation) {
        return endpoints.isMadeBy(annotation);
    }

    /** Reads a type, and notes the attributes that cannot be read. */
    public Reading read(TypeView type) {
        Reading reading = Reading.empty();
        TypeHierarchy hierarchy = new TypeHierarchy(type);
        reading.typeNames().add(type.sourceName());
        Optional<Endpoint> endpoint = endpoints.read(hierarchy);
        if (endpoint.isPresent()) {
            reading.endpoints().add(endpoint.get());
        }
        KuzetAnnotations onType = KuzetAnnotations.on(type);
        if (!onType.names().isEmpty()) {
            read(onType, Subjects.of(type), obstacle(type), reading);
        }
        for (MethodView method : type.methods()) {
            KuzetAnnotations onMethod = KuzetAnnotations.on(method);
            if (!onMethod.names().isEmpty()) {
                read(onMethod, Subjects.of(method), obstacle(method), reading);
                onMethod.get(DslAnnotation.PREPARES_REQUEST)
                        .flatMap(preparation -> preparation.string(DslAnnotation.VALUE))
                        .ifPresent(code -> reading.preparations().add(preparation(hierarchy, onMethod, method, code)));
            }
        }
        for (MethodView method : type.methods()) {
            if (makesRouter(method) && nothingIsSaid(hierarchy, method)) {
                reading.routers().add(Subjects.of(method));
            }
        }
        reading.reached().addAll(reach.read(hierarchy));
        return reading;
    }

    private static boolean makesRouter(MethodView method) {
        return method.annotations().stream()
                        .anyMatch(annotation -> annotation.type().equals(Frameworks.BEAN))
                && Frameworks.ROUTERS.contains(method.returned());
    }

    private boolean nothingIsSaid(TypeHierarchy hierarchy, MethodView method) {
        return HandlerChain.of(hierarchy, method)
                .map(endpoints::role)
                .filter(role -> role instanceof DeclaredRole.Doubtful doubtful
                        && doubtful.doubt() == DeclaredRole.Doubt.NOTHING_SAID)
                .isPresent();
    }

    private void read(KuzetAnnotations annotations, Subject subject, Optional<Obstacle> obstacle, Reading reading) {
        reading.otherVersions().addAll(versions.read(annotations));
        Optional<Endpoint> own = reading.endpoints().stream().findFirst();
        List<Target> targets = List.of();
        if (annotations.answerForOthers()) {
            targets = answering.targets(annotations);
            AnsweringReader.inVain(subject, targets).forEach(reading.answeredInVain()::add);
            reading.answering().add(annotations.type().name());
            targets.forEach(target -> addLibrary(target, reading));
        }
        String endpoint = AnsweringReader.endpointName(subject, own, targets);
        Optional<AnnotationView> service = annotations.get(DslAnnotation.PUBLIC_SERVICE);
        if (service.isPresent()) {
            try {
                DeclaredService says = DeclaredService.read(service.get()::value);
                reading.declarations().add(new Declaration(subject, obstacle, says, endpoint));
            } catch (UnreadableAttributeException e) {
                reading.unreadable().add(e.attribute());
            }
        }
        Optional<Exclusion> exclusion = ExclusionReader.read(annotations, subject, own, targets);
        if (exclusion.isPresent()) {
            reading.exclusions().add(exclusion.get());
        }
        reading.contradictions().addAll(Contradiction.among(subject, annotations.names()));
    }

    /** An endpoint of a library is nobody's in this run unless somebody here answers for it. */
    private void addLibrary(Target target, Reading reading) {
        target.type()
                .filter(type -> target.endpoint().isPresent() && !judged.test(type))
                .ifPresent(type -> {
                    target.endpoint().ifPresent(reading.endpoints()::add);
                    reading.reached().addAll(reach.read(new TypeHierarchy(type)));
                });
    }

    /** The reason why no guard can be written, if there is one. */
    private static Optional<Obstacle> obstacle(MethodView method) {
        Optional<Obstacle> ofType = obstacle(method.declaringType());
        return ofType.isEmpty() && method.visibility() == Visibility.PRIVATE
                ? Optional.of(Obstacle.PRIVATE_METHOD)
                : ofType;
    }

    private static Optional<Obstacle> obstacle(TypeView type) {
        return switch (type.kind()) {
            case ANNOTATION -> Optional.of(Obstacle.ANNOTATION_TYPE);
            case ENUM -> Optional.of(Obstacle.ENUM_TYPE);
            case RECORD -> Optional.of(Obstacle.RECORD_TYPE);
            case CLASS, INTERFACE ->
                switch (type.nesting()) {
                    case LOCAL, ANONYMOUS -> Optional.of(Obstacle.LOCAL_TYPE);
                    case TOP_LEVEL, MEMBER -> type.isHidden() ? Optional.of(Obstacle.PRIVATE_TYPE) : Optional.empty();
                };
        };
    }

    private Preparation preparation(
            TypeHierarchy hierarchy, KuzetAnnotations annotations, MethodView method, String code) {
        HandlerChain handler = HandlerChain.of(hierarchy, method)
                .orElseThrow(() -> new IllegalStateException(method.signature() + " is not in its own type"));
        return new Preparation(
                Subjects.of(method), code, !code.isEmpty() || isClear(handler), requests(annotations, handler));
    }

    /** The requests of the handler, or of those for which it answers. */
    private Answers requests(KuzetAnnotations annotations, HandlerChain handler) {
        Answers requests = answers.read(handler);
        for (Target target : answering.targets(annotations)) {
            for (HandlerChain answered : target.handlers()) {
                requests = requests.and(answers.read(answered));
            }
        }
        return requests;
    }

    /**
     * Tells whether the service of a preparation is clear, seen from the declaring type. For an abstract type its subtypes have
     * to be clear.
     */
    private boolean isClear(HandlerChain handler) {
        TypeView type = handler.endpoint();
        if (type.isAbstract() || !(endpoints.role(handler) instanceof DeclaredRole.Doubtful doubtful)) {
            return true;
        }
        return switch (doubtful.doubt()) {
            case NOTHING_TO_PREPARE -> false;
            case CONTRADICTION -> KuzetAnnotations.on(type).declareService();
            default -> true;
        };
    }
}
