package kz.kuzet.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that was read of some types.
 *
 * @param reached the services that can be reached through these types
 * @param localEndpoints the endpoints in their code, as far as the compiler shows code
 * @param unreadable attributes of {@code @PublicService} whose value is missing, or unknown to this version
 * @param otherVersions how annotations of Kuzet differ from those that this version knows
 * @param answering binary names of the types that answer for other endpoints, or whose methods do
 * @param answeredInVain what they name, and cannot answer for
 * @param routers the methods that make routers of functional endpoints, and of which nothing is said
 */
public record Reading(
        List<String> typeNames,
        List<Declaration> declarations,
        List<Exclusion> exclusions,
        List<Preparation> preparations,
        List<Contradiction> contradictions,
        List<Endpoint> endpoints,
        List<ReachedService> reached,
        List<LocalEndpoint> localEndpoints,
        List<String> unreadable,
        Set<OtherVersion> otherVersions,
        Set<String> answering,
        List<AnsweredName> answeredInVain,
        List<Subject> routers) {

    /** An empty reading, to be filled. */
    public static Reading empty() {
        return new Reading(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
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
        reached.addAll(other.reached);
        localEndpoints.addAll(other.localEndpoints);
        unreadable.addAll(other.unreadable);
        otherVersions.addAll(other.otherVersions);
        answering.addAll(other.answering);
        answeredInVain.addAll(other.answeredInVain);
        routers.addAll(other.routers);
    }
}
