package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DeclaredRole.Doubtful;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.ReflectedMethod;
import kz.kuzet.view.ReflectedType;
import kz.kuzet.view.TypeView;
import org.jspecify.annotations.Nullable;

/**
 * The roles of the handlers of one endpoint. Most endpoints speak for all their handlers, or each handler speaks for itself,
 * and then nothing else is looked at. A portal has thousands of handlers, which are all judged at the start, before the code is
 * compiled.
 */
final class EndpointRoles {

    private final Class<?> endpoint;
    private final EndpointKinds kinds;
    private final AnsweredEndpoints answered;
    private final TypeHierarchy hierarchy;
    private final boolean isAnsweredFor;
    private final KuzetAnnotations onEndpoint;
    private final @Nullable DeclaredRole ofEndpoint;
    private final Set<String> annotatedMethods;
    private final Map<Method, DeclaredRole> ofMethods = new ConcurrentHashMap<>();
    private volatile @Nullable DeclaredRole clear;

    EndpointRoles(Class<?> endpoint, EndpointKinds kinds, AnsweredEndpoints answered) {
        this.endpoint = endpoint;
        this.kinds = kinds;
        this.answered = answered;
        hierarchy = new TypeHierarchy(new ReflectedType(endpoint));
        isAnsweredFor = isAnsweredFor();
        onEndpoint = KuzetAnnotations.on(hierarchy.bottom());
        boolean speaksAlone = onEndpoint.sayOneThing() && !isAnsweredFor && !isMentionedAbove();
        ofEndpoint = speaksAlone ? DeclaredRole.of(onEndpoint) : null;
        annotatedMethods = speaksAlone ? annotatedMethods() : Set.of();
    }

    // Loops, because streams are slower before the code is compiled.
    private boolean isAnsweredFor() {
        for (TypeView type : hierarchy.types()) {
            if (answered.concern(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMentionedAbove() {
        for (TypeView type : hierarchy.types()) {
            if (type != hierarchy.bottom() && KuzetAnnotations.on(type).saySomething()) {
                return true;
            }
        }
        return false;
    }

    private Set<String> annotatedMethods() {
        Set<String> names = new HashSet<>();
        for (TypeView type : hierarchy.types()) {
            for (MethodView method : type.methods()) {
                if (KuzetAnnotations.on(method).saySomething()) {
                    names.add(method.name());
                }
            }
        }
        return names;
    }

    DeclaredRole of(Method handler) {
        if (ofEndpoint != null && isInHierarchy(handler) && !annotatedMethods.contains(handler.getName())) {
            return ofEndpoint;
        }
        DeclaredRole known = ofMethods.get(handler);
        if (known == null) {
            known = of(new ReflectedMethod(handler));
            ofMethods.put(handler, known);
        }
        return known;
    }

    private boolean isInHierarchy(Method handler) {
        Class<?> declaring = handler.getDeclaringClass();
        return declaring == endpoint || hierarchy.contains(new ReflectedType(declaring));
    }

    private DeclaredRole of(ReflectedMethod method) {
        Method handler = method.method();
        if (isInHierarchy(handler)
                && hierarchy.isAlone()
                && !isAnsweredFor
                && !handler.isSynthetic()
                && !onEndpoint.contradictThemselves()) {
            KuzetAnnotations onMethod = KuzetAnnotations.on(method);
            if (onMethod.sayOneThing() && !onMethod.prepareRequest()) {
                return DeclaredRole.of(onMethod);
            }
        }
        return HandlerChain.of(hierarchy, method)
                .map(chain -> DeclaredRole.of(chain, answered, kinds::isMapped))
                .orElseGet(() -> new Doubtful(Doubt.NO_METHOD, method, List.of()));
    }

    /** Tells whether a role was found to be without doubt. The handlers of a class that speaks for them share one. */
    boolean isClear(DeclaredRole role) {
        return role == clear;
    }

    void clear(DeclaredRole role) {
        clear = role;
    }

    TypeHierarchy hierarchy() {
        return hierarchy;
    }

    /** The handler of the class itself that declares a service, or what answers for it. */
    Optional<KuzetAnnotations> declaring(String code) {
        return Stream.concat(
                        hierarchy.bottom().methods().stream().map(KuzetAnnotations::on),
                        answered.about(hierarchy.bottom()).stream())
                .filter(onMethod -> onMethod.declareService() && onMethod.code().equals(code))
                .findFirst();
    }
}
