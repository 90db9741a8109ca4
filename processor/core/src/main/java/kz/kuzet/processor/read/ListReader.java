package kz.kuzet.processor.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.UnreadableAttributeException;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.ListedEndpoint;
import kz.kuzet.processor.model.ListedHandler;
import kz.kuzet.processor.model.Requests;
import kz.kuzet.processor.model.Said;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.TypeView;

/** Reads endpoints for a list: the same that have to be classified, with the requests of each handler and what was said of it. */
public final class ListReader {

    private final HandlerMethods methods;
    private final EndpointReader endpoints;
    private final EndpointKinds kinds;
    private final AnsweredEndpoints answered;
    private final RequestReader requests;

    /**
     * @param carried finds annotations on annotations
     * @param endpointAnnotations the annotations that the option {@code kuzet.endpoints} names
     * @param judged whether a type is read in the same run
     * @param types finds a type by its name
     * @param answered what types say of endpoints that nobody may edit
     */
    public ListReader(
            CarriedAnnotations carried,
            Set<String> endpointAnnotations,
            Predicate<TypeView> judged,
            Function<String, Optional<TypeView>> types,
            AnsweredEndpoints answered) {
        this.methods = new HandlerMethods(carried, endpointAnnotations, types);
        AnswersReader answers = new AnswersReader(carried);
        this.endpoints = new EndpointReader(carried, methods, answers, answered, endpointAnnotations, judged);
        this.kinds = new EndpointKinds(carried);
        this.answered = answered;
        this.requests = new RequestReader(carried, answers);
    }

    /** Reads a type; empty where it is no endpoint. An annotation that is not to be found makes none. */
    public Optional<ListedEndpoint> read(TypeView type) {
        TypeHierarchy hierarchy = new TypeHierarchy(type);
        return endpoints
                .read(hierarchy)
                .filter(endpoint -> endpoint.origin() != Endpoint.Origin.UNKNOWN)
                .map(endpoint -> listed(endpoint, hierarchy));
    }

    private ListedEndpoint listed(Endpoint endpoint, TypeHierarchy hierarchy) {
        List<ListedHandler> handlers = HandlerChain.all(hierarchy).stream()
                .filter(methods::isHandler)
                .map(this::listed)
                .toList();
        return new ListedEndpoint(
                endpoint.subject(),
                endpoint.annotation(),
                kinds.ofType(hierarchy),
                onType(hierarchy.bottom()),
                handlers);
    }

    private ListedHandler listed(HandlerChain handler) {
        Set<EndpointKind> ofHandler = EnumSet.noneOf(EndpointKind.class);
        handler.methods().forEach(method -> ofHandler.addAll(kinds.ofMethod(method)));
        ofHandler.addAll(methods.kindsByName(handler));
        List<Requests> all =
                ofHandler.stream().map(kind -> requests.read(handler, kind)).toList();
        return new ListedHandler(Subjects.of(handler.called()), all, said(endpoints.role(handler)));
    }

    private static Said said(DeclaredRole role) {
        if (role instanceof DeclaredRole.Doubtful doubtful) {
            return doubtful.doubt() == Doubt.NOTHING_SAID ? Said.nothing() : Said.doubtful(doubtful.doubt());
        }
        return role instanceof DeclaredRole.Prepares prepares
                ? Said.prepares(prepares.code())
                : said(role.said().get(0));
    }

    /** What the type says, or what another one answers for it. */
    private Said onType(TypeView type) {
        KuzetAnnotations own = KuzetAnnotations.on(type);
        KuzetAnnotations annotations = own.saySomething()
                ? own
                : answered.of(type).stream().findFirst().orElse(own);
        if (annotations.contradictThemselves()) {
            return Said.doubtful(Doubt.CONTRADICTION);
        }
        return annotations.saySomething() ? said(annotations) : Said.nothing();
    }

    private static Said said(KuzetAnnotations by) {
        Optional<AnnotationView> service = by.get(DslAnnotation.PUBLIC_SERVICE);
        if (service.isPresent()) {
            return Said.service(by.code(), service.flatMap(ListReader::asked), by.callGuard());
        }
        return by.get(DslAnnotation.NOT_PUBLIC_SERVICE)
                .map(exclusion ->
                        Said.excluded(exclusion.string(DslAnnotation.REASON).orElse("")))
                .orElseGet(() -> Said.prepares(by.code()));
    }

    private static Optional<AuthenticationMethod> asked(AnnotationView service) {
        try {
            return DeclaredService.read(service::value).enforced().flatMap(DeclaredService::pinnedMethod);
        } catch (UnreadableAttributeException e) {
            return Optional.empty();
        }
    }
}
