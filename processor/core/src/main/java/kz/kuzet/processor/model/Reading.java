package kz.kuzet.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that was read of some types.
 *
 * @param unreadable attributes of {@code @PublicService} whose value is missing, or unknown to this version
 */
public record Reading(
        List<String> typeNames,
        List<Declaration> declarations,
        List<Exclusion> exclusions,
        List<Preparation> preparations,
        List<Contradiction> contradictions,
        List<Endpoint> endpoints,
        List<String> unreadable) {

    /** An empty reading, to be filled. */
    public static Reading empty() {
        return new Reading(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    public void addAll(Reading other) {
        typeNames.addAll(other.typeNames);
        declarations.addAll(other.declarations);
        exclusions.addAll(other.exclusions);
        preparations.addAll(other.preparations);
        contradictions.addAll(other.contradictions);
        endpoints.addAll(other.endpoints);
        unreadable.addAll(other.unreadable);
    }
}
