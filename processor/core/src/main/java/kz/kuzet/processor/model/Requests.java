package kz.kuzet.processor.model;

import java.util.List;
import kz.kuzet.endpoint.EndpointKind;

/**
 * The requests of one kind that lead to a handler, as far as annotations and names tell. What an application configures besides, such
 * as the path of a servlet, is not part of it.
 *
 * @param kind the kind of endpoint
 * @param methods of HTTP the methods, sorted; otherwise what a client does, such as {@code QUERY} or {@code SUBSCRIBE}; empty where
 * nothing restricts it
 * @param paths the paths, destinations, operations or fields; empty where nothing tells them
 */
public record Requests(EndpointKind kind, List<String> methods, List<String> paths) {

    public Requests {
        methods = List.copyOf(methods);
        paths = List.copyOf(paths);
    }
}
