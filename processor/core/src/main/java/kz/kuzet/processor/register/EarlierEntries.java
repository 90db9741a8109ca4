package kz.kuzet.processor.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.kuzet.guard.GuardName;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;

/**
 * What earlier compilations into the same output folder wrote of classes that are still there and that this compilation does
 * not compile again. A build of changed files alone would lose it otherwise.
 *
 * @param provider the state body that they named; empty where nothing is kept
 * @param services the services of such classes
 * @param exclusions such classes and methods that provide no service
 * @param notYetClassified such classes and methods that a baseline let pass
 * @param guards the guards that are still there
 */
public record EarlierEntries(
        String provider,
        List<RegisteredService> services,
        List<ExcludedEndpoint> exclusions,
        List<String> notYetClassified,
        List<String> guards) {

    /** Where nothing is kept: in every build from scratch. */
    public static final EarlierEntries NONE = new EarlierEntries("", List.of(), List.of(), List.of(), List.of());

    public EarlierEntries {
        services = List.copyOf(services);
        exclusions = List.copyOf(exclusions);
        notYetClassified = List.copyOf(notYetClassified);
        guards = List.copyOf(guards);
    }

    /**
     * Selects what is kept.
     *
     * @param earlier the register that is there
     * @param listed the list of guards that is there
     * @param compiled the top-level types that this compilation reads
     * @param classIsThere tells whether there is a class file, by the binary name
     */
    public static EarlierEntries of(
            Register earlier, List<String> listed, Set<String> compiled, Predicate<String> classIsThere) {
        List<RegisteredService> services = earlier.services().stream()
                .filter(service -> isAnswer(service)
                        ? !isGuardOfCompiled(service.guard(), compiled)
                        : !isCompiled(typeOf(service.endpoint()), service.guard(), compiled))
                .filter(service -> classIsThere.test(typeOf(service.endpoint())))
                .toList();
        List<ExcludedEndpoint> exclusions = earlier.exclusions().stream()
                .filter(exclusion -> !isCompiled(typeOf(exclusion.endpoint()), "", compiled))
                .filter(exclusion -> classIsThere.test(typeOf(exclusion.endpoint())))
                .toList();
        List<String> notYetClassified = earlier.notYetClassified().stream()
                .filter(endpoint -> !isCompiled(typeOf(endpoint), "", compiled))
                .filter(endpoint -> classIsThere.test(typeOf(endpoint)))
                .toList();
        Map<String, Boolean> kept = new HashMap<>();
        earlier.services()
                .forEach(service -> kept.merge(service.guard(), services.contains(service), Boolean::logicalOr));
        List<String> guards = listed.stream()
                .filter(guard -> kept.getOrDefault(guard, !isGuardOfCompiled(guard, compiled)))
                .filter(classIsThere)
                .toList();
        boolean nothing = services.isEmpty() && exclusions.isEmpty() && notYetClassified.isEmpty();
        return new EarlierEntries(nothing ? "" : earlier.provider(), services, exclusions, notYetClassified, guards);
    }

    /** Tells whether any entry is kept. */
    public boolean isEmpty() {
        return services.isEmpty() && exclusions.isEmpty() && notYetClassified.isEmpty() && guards.isEmpty();
    }

    /** The services as declarations, for checks between services. */
    public List<ClassifiedService> declarations() {
        return services.stream().map(EarlierEntries::declaration).toList();
    }

    private static ClassifiedService declaration(RegisteredService service) {
        String[] endpoint = service.endpoint().split("#", 2);
        String packageName = packageOf(endpoint[0]);
        Optional<Subject.Method> method =
                endpoint.length == 1 ? Optional.empty() : Optional.of(new Subject.Method(endpoint[1], ""));
        Subject subject = new Subject(packageName, endpoint[0].replace('$', '.'), endpoint[0], method, Set.of());
        int dot = service.guard().lastIndexOf('.');
        GuardName guard =
                new GuardName(packageOf(service.guard()), service.guard().substring(dot + 1));
        return ClassifiedService.of(new Declaration(subject, Optional.empty(), service.declared()), guard);
    }

    /** Tells whether a type is compiled again, by itself or in a type around it. */
    public static boolean isCompiled(String type, String guard, Set<String> compiled) {
        if (compiled.contains(type)) {
            return true;
        }
        for (int dollar = type.indexOf('$'); dollar >= 0; dollar = type.indexOf('$', dollar + 1)) {
            // The name of a top-level type may contain the sign too. Only such a guard repeats it.
            if (compiled.contains(type.substring(0, dollar)) && !guard.startsWith(type.substring(0, dollar + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether another type answers for the endpoint, so that the guard is that type's. */
    private static boolean isAnswer(RegisteredService service) {
        String[] endpoint = service.endpoint().split("#", 2);
        String typeName = endpoint[0].replace('$', '.');
        GuardName own = GuardName.of(packageOf(endpoint[0]), typeName, endpoint.length == 1 ? "" : endpoint[1]);
        return !own.qualifiedName().equals(service.guard());
    }

    /** Of a guard that no register explains, only the name tells whose it is. */
    private static boolean isGuardOfCompiled(String guard, Set<String> compiled) {
        return compiled.contains(guard)
                || compiled.stream().anyMatch(type -> guard.equals(type + "Guard") || guard.startsWith(type + "_"));
    }

    private static String typeOf(String endpoint) {
        return endpoint.split("[#,]", 2)[0];
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
