package kz.kuzet.processor.model;

import java.util.Optional;
import java.util.Set;

/**
 * Which requests the annotations of frameworks on one type or method name.
 *
 * @param standing where the type stands, or the one that declares the method
 * @param spring HTTP methods that Spring's mappings there name, which may be none; nothing where no such mapping is
 * @param jakarta HTTP methods of Jakarta REST
 * @param graphQlType the type of a GraphQL schema, blank where the mapping leaves it out; nothing where no such mapping is
 * @param servlet HTTP methods for which a servlet's method is called, by its name
 * @param anyServlet whether it is called for all of them
 */
public record Mapping(
        Standing standing,
        Optional<Set<String>> spring,
        Set<String> jakarta,
        Optional<String> graphQlType,
        Set<String> servlet,
        boolean anyServlet) {}
