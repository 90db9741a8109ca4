package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kuzet.processor.model.ClassifiedService;

/** Finds services that claim the same thing, although only one may have it. */
final class Collisions {

    private final List<List<ClassifiedService>> groups;

    private Collisions(List<List<ClassifiedService>> groups) {
        this.groups = groups;
    }

    static Collisions of(List<ClassifiedService> services, Function<ClassifiedService, String> claim) {
        Map<String, List<ClassifiedService>> byClaim = new LinkedHashMap<>();
        for (ClassifiedService service : services) {
            String claimed = claim.apply(service);
            List<ClassifiedService> group = byClaim.getOrDefault(claimed, new ArrayList<>(1));
            group.add(service);
            byClaim.put(claimed, group);
        }
        List<List<ClassifiedService>> groups = new ArrayList<>();
        for (List<ClassifiedService> group : byClaim.values()) {
            if (group.size() > 1) {
                groups.add(group);
            }
        }
        return new Collisions(groups);
    }

    /** Passes each of these services on with the names of the others. */
    void forEach(BiConsumer<ClassifiedService, String> action) {
        for (List<ClassifiedService> group : groups) {
            for (ClassifiedService service : group) {
                action.accept(service, namesWithout(service, group));
            }
        }
    }

    private static String namesWithout(ClassifiedService service, List<ClassifiedService> group) {
        return group.stream()
                .filter(other -> !other.equals(service))
                .map(other -> other.subject().displayName())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
