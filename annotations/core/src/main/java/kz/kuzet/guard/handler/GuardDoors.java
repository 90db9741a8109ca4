package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.kuzet.CallsGuard;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRoles.AskedGuard;
import org.jspecify.annotations.Nullable;

/**
 * Keeps account of the guards of an application. Each guard needs a handler before which an adapter asks it. An adapter reports
 * the handlers that it enforces and the other classes that exist, and learns which guards nothing would ask. Endpoints whose
 * code calls its guard itself ({@link CallsGuard}) and services that the application does not offer are left out. For one
 * thread.
 */
public final class GuardDoors {

    /** The guards that are counted. */
    public enum Count {
        /** All guards: every handler of the application is known by now. */
        ALL,
        /** Guards to which no further handler can lead. More handlers of the served kinds may follow. */
        SO_FAR,
        /** Guards of classes that exist, where a part of the application is tested. */
        PRESENT
    }

    private final HandlerRoles roles;
    private final NotOffered notOffered;
    private final ReachedClasses reached;
    private final GuardedKinds kinds;

    /** The kinds of handlers before which an adapter asks the guards: this adapter, or another one with its own account. */
    private final Set<EndpointKind> guarded = EnumSet.noneOf(EndpointKind.class);

    private final Set<EndpointKind> left = EnumSet.noneOf(EndpointKind.class);
    private final Map<Class<?>, Set<EndpointKind>> notServed = new HashMap<>();
    private final OpenDoors open = new OpenDoors();
    private final Set<Class<?>> present = new LinkedHashSet<>();

    /** The classes whose handlers lead to a guard that stands elsewhere, because another type answers for them. */
    private final Map<AskedGuard, Set<Class<?>>> answeredFor = new HashMap<>();

    /**
     * Creates an account without any handlers.
     *
     * @param roles the handlers' roles, with the guards of the application
     * @param notOffered the services that the application does not offer
     * @param loader sees the classes of the application
     */
    public GuardDoors(HandlerRoles roles, NotOffered notOffered, ClassLoader loader) {
        this.roles = roles;
        this.kinds = new GuardedKinds(roles);
        this.notOffered = notOffered;
        this.reached = new ReachedClasses(loader);
    }

    /** Notes that guards are asked before handlers of a kind. */
    public void serve(EndpointKind kind) {
        guarded.add(kind);
    }

    /** Leaves endpoints of a kind to another adapter, which is known to be present and keeps its own account. */
    public void leave(EndpointKind kind) {
        guarded.add(kind);
        left.add(kind);
    }

    /** Notes that nothing serves a class as an endpoint of a kind that it is too: what would is not on the class path. */
    public void notServed(Class<?> endpoint, EndpointKind kind) {
        notServed
                .computeIfAbsent(endpoint, type -> EnumSet.noneOf(EndpointKind.class))
                .add(kind);
    }

    /** Notes a handler before which its guard is asked, and tells whether it has one. */
    public boolean open(Class<?> endpoint, Method handler) {
        present.add(endpoint);
        Optional<AskedGuard> guard = roles.guardOf(endpoint, handler);
        if (guard.isPresent()) {
            open.open(guard.get(), endpoint, handler);
            if (!guard.get().type().isAssignableFrom(endpoint)) {
                answeredFor
                        .computeIfAbsent(guard.get(), asked -> new LinkedHashSet<>())
                        .add(endpoint);
            }
        }
        return guard.isPresent();
    }

    /** Notes a guard that is asked before handlers which carry no annotation, because the code names it there. */
    public void open(ServiceGuard named) {
        NamedGuards.find(named).ifPresent(open::open);
    }

    /** Notes handlers that are judged by the object that is called, whose class may be a subclass of the known one. */
    public void openBelow(Class<?> declared) {
        open.openBelow(declared);
    }

    /** Notes a class that exists (not a proxy of it), so that its handlers of other kinds are examined. */
    public void present(Class<?> endpoint) {
        present.add(endpoint);
    }

    /** Returns a message for each service that would be reached although nothing asks its guard, in a fixed order. */
    public List<String> objections(Count count) {
        SortedMap<String, String> ofGuards = new TreeMap<>();
        for (AskedGuard guard : open.guards()) {
            Optional<String> text = otherWay(guard);
            if (text.isPresent()) {
                ofGuards.put(guard.endpoint(), text.get());
            }
        }
        for (ServiceGuard guard : roles.guards().others(open.declared(), notOffered::coversPackage)) {
            ServiceDescriptor service = guard.service();
            closed(service.endpoint(), service.code(), count).ifPresent(text -> ofGuards.put(service.endpoint(), text));
        }
        Set<String> ofHandlers = new TreeSet<>();
        for (Class<?> endpoint : present) {
            if (!guarded.containsAll(kinds.all(endpoint))) {
                addOtherWays(endpoint, ofGuards.keySet(), ofHandlers);
            }
        }
        List<String> objections = new ArrayList<>(ofGuards.values());
        objections.addAll(ofHandlers);
        objections.addAll(open.sharedCodes());
        Optional<String> lost = open.lostList(roles.guards());
        if (lost.isPresent()) {
            objections.add(lost.get());
        }
        objections.addAll(notOffered.objections(roles.guards()));
        return objections;
    }

    /** Lists the codes of the services that have nothing to do with a kind of endpoint, sorted. */
    public Set<String> codesOutside(EndpointKind kind) {
        Set<String> codes = new TreeSet<>();
        for (ServiceGuard guard : roles.guards().others(Set.of(), packageName -> false)) {
            String endpoint = guard.service().endpoint();
            Class<?> type = typeOf(endpoint);
            if (type == null || !kindsOf(type, endpoint).contains(kind)) {
                codes.add(guard.service().code());
            }
        }
        return Collections.unmodifiableSet(codes);
    }

    /** For a guard that is asked before some handler. */
    private Optional<String> otherWay(AskedGuard guard) {
        Set<EndpointKind> others = otherKinds(guard.type(), guard);
        for (Class<?> answered : answeredFor.getOrDefault(guard, Set.of())) {
            others.addAll(otherKinds(answered, guard));
        }
        return others.isEmpty() || notOffered.covers(guard.endpoint(), guard.code())
                ? Optional.empty()
                : Optional.of(ClosedDoor.ofOtherWay(guard.code(), guard.endpoint(), others));
    }

    private Set<EndpointKind> otherKinds(Class<?> type, AskedGuard guard) {
        if (guarded.containsAll(kinds.all(type))) {
            return EnumSet.noneOf(EndpointKind.class);
        }
        Set<EndpointKind> others = unguarded(kinds.of(type, guard.endpoint(), guarded));
        others.removeAll(notServed.getOrDefault(type, Set.of()));
        return others;
    }

    /** For a guard to which no handler leads. */
    private Optional<String> closed(String endpoint, String code, Count count) {
        if (notOffered.covers(endpoint, code)) {
            return Optional.empty();
        }
        Class<?> type = typeOf(endpoint);
        if (type == null) {
            return count == Count.PRESENT ? Optional.empty() : Optional.of(ClosedDoor.ofMissingClass(code, endpoint));
        }
        List<ReachedClasses.Reached> through = reached.of(type, endpoint);
        if (callsItsGuard(type, endpoint)
                || (count == Count.PRESENT && through.stream().noneMatch(each -> isPresent(each.type())))) {
            return Optional.empty();
        }
        Set<EndpointKind> all = kindsOf(type, endpoint);
        Set<EndpointKind> others = unguarded(all);
        if (!Collections.disjoint(all, left)
                || through.stream().anyMatch(each -> open.replace(each.type(), each.method()))) {
            return others.isEmpty() ? Optional.empty() : Optional.of(ClosedDoor.ofOtherWay(code, endpoint, others));
        }
        boolean mayFollow = count == Count.SO_FAR && others.size() < all.size();
        return mayFollow
                ? Optional.empty()
                : Optional.of(ClosedDoor.of(code, endpoint, ReachedClasses.answered(type, endpoint), all, others));
    }

    /** The kinds of an endpoint, or of those for which it answers. */
    private Set<EndpointKind> kindsOf(Class<?> type, String endpoint) {
        Set<EndpointKind> found = EnumSet.noneOf(EndpointKind.class);
        reached.of(type, endpoint).forEach(each -> found.addAll(kinds.of(each.type(), endpoint, Set.of())));
        return found;
    }

    private boolean isPresent(Class<?> type) {
        return present.stream().anyMatch(type::isAssignableFrom);
    }

    private boolean callsItsGuard(Class<?> type, String endpoint) {
        return GuardedKinds.methodOf(endpoint).isEmpty()
                ? type.isAnnotationPresent(CallsGuard.class)
                : kinds.methods(type, endpoint).stream()
                        .anyMatch(method -> method.isAnnotationPresent(CallsGuard.class));
    }

    /**
     * Handlers of other kinds in an existing class: those with a guard, although it is asked before others of its handlers, and
     * those of no service, which their adapter would have refused.
     */
    private void addOtherWays(Class<?> endpoint, Set<String> reported, Set<String> objections) {
        Set<EndpointKind> ofWhole = unguarded(kinds.ofWhole(endpoint));
        if (!ofWhole.isEmpty()
                && !roles.isServedUnclassified(endpoint)
                && kinds.methods(endpoint).stream().noneMatch(method -> roles.isMentioned(endpoint, method))) {
            objections.add(ClosedDoor.ofUnclassified(DoubtText.ofUnmentioned(endpoint), ofWhole));
        }
        for (Method method : kinds.methods(endpoint)) {
            Set<EndpointKind> others = unguarded(kinds.of(method));
            if (others.isEmpty()) {
                continue;
            }
            Optional<AskedGuard> guard = roles.guardOf(endpoint, method);
            if (guard.isPresent()) {
                String handler = endpoint.getName() + "#" + method.getName();
                guard.filter(asked -> !reported.contains(asked.endpoint()))
                        .filter(asked -> !notOffered.covers(asked.endpoint(), asked.code()))
                        .ifPresent(asked -> objections.add(ClosedDoor.ofOtherWay(asked.code(), handler, others)));
            } else if (!endpoint.isInterface()
                    && others.stream().anyMatch(kind -> kind.adapter().isPresent())) {
                // An interface is a contract, or the client of another application.
                roles.doubtWithoutAdapter(endpoint, method)
                        .ifPresent(doubt -> objections.add(ClosedDoor.ofUnclassified(doubt, others)));
            }
        }
    }

    private Set<EndpointKind> unguarded(Set<EndpointKind> all) {
        Set<EndpointKind> others = EnumSet.noneOf(EndpointKind.class);
        others.addAll(all);
        others.removeAll(guarded);
        return others;
    }

    /** The class of an endpoint, by its name in guards; null where it cannot be loaded. */
    public @Nullable Class<?> typeOf(String endpoint) {
        return reached.typeOf(endpoint);
    }
}
