package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.kuzet.PublicService;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole.NoService;
import kz.kuzet.guard.handler.HandlerRole.Prepares;
import kz.kuzet.guard.handler.HandlerRole.Sends;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import org.jspecify.annotations.Nullable;

/**
 * Finds the role of handler methods, as the processor has checked it at compile time (problems 301, 303, 304).
 *
 * <p>Of what is stated about a handler, the nearest to the endpoint counts, and on one level the method before its type. A
 * type speaks for the handlers that it declares; the endpoint itself speaks for all, those included that it inherits. For any
 * number of threads; a role is looked up with reflection, so it is to be kept.
 */
public final class HandlerRoles {

    private final ServiceGuards guards;

    // The handlers of one class share these.
    private final Map<Class<?>, TypeHierarchy> hierarchies = new ConcurrentHashMap<>();
    private final Map<String, List<String>> differencesByEndpoint = new ConcurrentHashMap<>();

    /**
     * Takes the guards of the application.
     *
     * @param guards all guards
     */
    public HandlerRoles(ServiceGuards guards) {
        this.guards = Objects.requireNonNull(guards, "guards");
    }

    /**
     * Finds the role of a handler.
     *
     * @param endpoint the class whose handler it is, not a proxy of it
     * @param handler the method, as the endpoint or any of its supertypes declares it
     * @return the role; {@link Unclassified} wherever there is a doubt
     */
    public HandlerRole of(Class<?> endpoint, Method handler) {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(handler, "handler");
        Optional<HandlerChain> chain =
                HandlerChain.of(hierarchies.computeIfAbsent(endpoint, TypeHierarchy::new), handler);
        if (chain.isEmpty()) {
            return new Unclassified(HandlerChain.name(handler) + " is no method of " + HandlerChain.name(endpoint)
                    + ". Give the class whose method it is.");
        }
        Stated onMethod = Stated.nearestOnMethod(chain.get()).orElse(null);
        Stated onType = Stated.nearestOnType(chain.get()).orElse(null);
        return contradiction(onMethod)
                .or(() -> contradiction(onType))
                .orElseGet(() -> role(chain.get(), onMethod, onType));
    }

    /**
     * Tells whether anything was stated about a handler. Where nothing was, a handler that is not the application's own may be
     * left alone.
     *
     * @param endpoint the class whose handler it is, not a proxy of it
     * @param handler the method, as the endpoint or any of its supertypes declares it
     * @return true if an annotation of Kuzet speaks for it
     */
    public static boolean isMentioned(Class<?> endpoint, Method handler) {
        return HandlerChain.of(new TypeHierarchy(endpoint), handler)
                .filter(chain -> Stated.nearestOnMethod(chain).isPresent()
                        || Stated.nearestOnType(chain).isPresent())
                .isPresent();
    }

    private static Optional<HandlerRole> contradiction(@Nullable Stated stated) {
        return Optional.ofNullable(stated)
                .filter(Stated::contradictsItself)
                .map(contradicting -> new Unclassified(contradicting.name()
                        + " is declared two things that exclude each other. Leave one of the annotations away."));
    }

    private HandlerRole role(HandlerChain chain, @Nullable Stated onMethod, @Nullable Stated onType) {
        if (onMethod != null && onMethod.preparation() != null) {
            return preparing(onMethod, onMethod.preparation().value(), onType);
        }
        if (onMethod != null && (onType == null || onMethod.level() <= onType.level())) {
            return declared(onMethod);
        }
        if (onType != null) {
            return declared(onType);
        }
        Method called = chain.methods().get(0);
        return new Unclassified(HandlerChain.name(called)
                + (called.getDeclaringClass() == chain.endpoint()
                        ? ""
                        : ", a handler of " + HandlerChain.name(chain.endpoint()) + ",")
                + " belongs to no service. Write @PublicService, @NotPublicService or @PreparesRequest on it, or one of"
                + " the first two on its class.");
    }

    /**
     * The service is the one named, or that of the type. Where the endpoint, nearer than the preparing method, says that all
     * its handlers belong to another service, the doubt is whether the request is only prepared: then the endpoint's word
     * counts, which asks for more.
     */
    private HandlerRole preparing(Stated onMethod, String code, @Nullable Stated onType) {
        PublicService around = onType == null ? null : onType.service();
        if (around != null && onType != null) {
            boolean ofThisService = code.isEmpty() || code.equals(around.code());
            if (ofThisService) {
                return guarded(onType, around, Prepares::new);
            }
            if (onType.level() < onMethod.level()) {
                return guarded(onType, around, Sends::new);
            }
        }
        if (code.isEmpty()) {
            return new Unclassified(
                    onMethod.name() + " prepares a request, but of no service. Write the code of the service:"
                            + " @PreparesRequest(\"…\").");
        }
        Optional<HandlerRole> prepares = guards.forCode(code).map(Prepares::new);
        return prepares.orElseGet(() -> new Unclassified(onMethod.name() + " prepares requests of " + code
                + ", but there is no guard of that service. " + likelyCause()));
    }

    private HandlerRole declared(Stated stated) {
        return stated.service() != null
                ? guarded(stated, stated.service(), Sends::new)
                : new NoService(Objects.requireNonNull(stated.exclusion()).reason());
    }

    private HandlerRole guarded(Stated stated, PublicService declared, Function<ServiceGuard, HandlerRole> role) {
        Optional<ServiceGuard> found = guards.forEndpoint(stated.endpoint());
        if (found.isEmpty()) {
            return new Unclassified(
                    stated.name() + " is annotated with @PublicService, but there is no guard of it. " + likelyCause());
        }
        List<String> differences = differencesByEndpoint.computeIfAbsent(
                stated.endpoint(),
                endpoint -> StaleGuard.differences(found.get().service(), declared));
        return differences.isEmpty()
                ? role.apply(found.get())
                : new Unclassified(stated.name() + " was declared anew after its guard was generated: "
                        + String.join("; ", differences) + ". Compile it again with the processor.");
    }

    private String likelyCause() {
        return guards.all().isEmpty()
                ? "No guard at all was found: the processor did not run (kuzet-processor belongs on the processor"
                        + " path), or META-INF/services/kz.kuzet.guard.ServiceGuard was lost when the application was"
                        + " packed."
                : "Its module was compiled without the processor (kuzet-processor belongs on the processor path), or"
                        + " META-INF/services/kz.kuzet.guard.ServiceGuard was lost or not merged when the application"
                        + " was packed.";
    }
}
