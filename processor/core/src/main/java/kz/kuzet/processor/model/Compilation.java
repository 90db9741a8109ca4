package kz.kuzet.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that was read in a compilation, with the classification of each service. */
public record Compilation(
        List<ClassifiedService> services,
        List<Exclusion> exclusions,
        List<Preparation> preparations,
        List<Contradiction> contradictions,
        List<Endpoint> endpoints,
        ReachedServices reached,
        List<LocalEndpoint> localEndpoints,
        Set<OtherVersion> otherVersions,
        Set<String> typeNames,
        Set<String> answering,
        List<AnsweredName> answeredInVain,
        List<Subject> routers) {

    public Compilation {
        services = List.copyOf(services);
        exclusions = List.copyOf(exclusions);
        preparations = List.copyOf(preparations);
        contradictions = List.copyOf(contradictions);
        endpoints = List.copyOf(endpoints);
        localEndpoints = List.copyOf(localEndpoints);
        otherVersions = Set.copyOf(otherVersions);
        typeNames = Set.copyOf(typeNames);
        answering = Set.copyOf(answering);
        answeredInVain = List.copyOf(answeredInVain);
        routers = List.copyOf(routers);
    }

    /** A compilation in which no type answers for others, and none makes a router. */
    public Compilation(
            List<ClassifiedService> services,
            List<Exclusion> exclusions,
            List<Preparation> preparations,
            List<Contradiction> contradictions,
            List<Endpoint> endpoints,
            ReachedServices reached,
            List<LocalEndpoint> localEndpoints,
            Set<OtherVersion> otherVersions,
            Set<String> typeNames) {
        this(
                services,
                exclusions,
                preparations,
                contradictions,
                endpoints,
                reached,
                localEndpoints,
                otherVersions,
                typeNames,
                Set.of(),
                List.of(),
                List.of());
    }

    /** Takes what was read, with its declarations as they were classified. */
    public static Compilation of(List<ClassifiedService> services, Reading reading) {
        return new Compilation(
                services,
                reading.exclusions(),
                reading.preparations(),
                reading.contradictions(),
                reading.endpoints(),
                new ReachedServices(reading.reached()),
                reading.localEndpoints(),
                reading.otherVersions(),
                Set.copyOf(reading.typeNames()),
                reading.answering(),
                reading.answeredInVain(),
                reading.routers());
    }

    /** The same with further services, which other compilations declared. */
    public Compilation with(List<ClassifiedService> further) {
        return new Compilation(
                Stream.concat(services.stream(), further.stream()).toList(),
                exclusions,
                preparations,
                contradictions,
                endpoints,
                reached,
                localEndpoints,
                otherVersions,
                typeNames);
    }
}
