package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.ReachedService;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;

/**
 * An adapter asks the guard of each service, or its code says that it does: there is an adapter for its kind of endpoint
 * (problem 306), and it is on the class path (308). A declaration gets one finding of each, whatever kinds it has.
 */
final class AdapterCheck implements CompilationCheck {

    private final Predicate<Adapter> present;

    /**
     * @param present tells whether an adapter is on the class path; asked where a service needs it
     */
    AdapterCheck(Predicate<Adapter> present) {
        this.present = present;
    }

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Map<Place, List<ReachedService>> byPlace = new LinkedHashMap<>();
        for (ReachedService service : compilation.reached().toBeAsked()) {
            if (service.isOfSomeKind() && isDeclaredHere(service, compilation)) {
                byPlace.computeIfAbsent(placeOf(service, compilation), place -> new ArrayList<>())
                        .add(service);
            }
        }
        for (Map.Entry<Place, List<ReachedService>> reached : byPlace.entrySet()) {
            Place place = reached.getKey();
            List<ReachedService> services = reached.getValue();
            Set<EndpointKind> without = EnumSet.noneOf(EndpointKind.class);
            Set<EndpointKind> absent = EnumSet.noneOf(EndpointKind.class);
            for (ReachedService service : services) {
                service.kinds()
                        .forEach(kind -> kind.adapter()
                                .ifPresentOrElse(
                                        adapter -> Stream.of(kind)
                                                .filter(each -> !present.test(adapter))
                                                .forEach(absent::add),
                                        () -> without.add(kind)));
            }
            report(place, Message.ENDPOINT_WITHOUT_ADAPTER, services, without, titles(), findings);
            String artifacts = absent.stream()
                    .flatMap(kind -> kind.adapter().stream())
                    .map(Adapter::artifact)
                    .distinct()
                    .collect(Collectors.joining(", "));
            report(place, Message.ADAPTER_ABSENT, services, absent, artifacts, findings);
        }
    }

    private static String titles() {
        return Arrays.stream(Adapter.values()).map(Adapter::title).collect(Collectors.joining(", "));
    }

    /** Of a service of another module that is only prepared here, its own module tells whether the code calls the guard. */
    private static boolean isDeclaredHere(ReachedService service, Compilation compilation) {
        return service.declared().isPresent()
                || compilation.services().stream()
                        .anyMatch(declared -> declared.declared().code().equals(service.code()));
    }

    /** The annotation, or the class that inherits it from another module. */
    private static Place placeOf(ReachedService service, Compilation compilation) {
        Place place = service.place();
        return compilation.typeNames().contains(place.subject().typeName()) ? place : Place.of(service.through());
    }

    private static void report(
            Place place,
            Message message,
            List<ReachedService> services,
            Collection<EndpointKind> kinds,
            String adapters,
            Consumer<Finding> findings) {
        if (!kinds.isEmpty()) {
            Set<String> subjects = services.stream()
                    .filter(service -> service.kinds().stream().anyMatch(kinds::contains))
                    .map(ReachedService::subject)
                    .map(Subject::displayName)
                    .collect(Collectors.toCollection(TreeSet::new));
            List<String> phrases = kinds.stream().map(kind -> "kind." + kind).toList();
            findings.accept(Finding.listing(
                    place, message, phrases, services.get(0).code(), String.join(", ", subjects), adapters));
        }
    }
}
