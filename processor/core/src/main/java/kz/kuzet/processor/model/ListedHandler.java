package kz.kuzet.processor.model;

import java.util.List;

/**
 * A handler in a list of endpoints.
 *
 * @param called the method that is called, where it is declared
 * @param requests those that lead to it, kind by kind
 * @param said what was said of it, wherever that stands
 */
public record ListedHandler(Subject called, List<Requests> requests, Said said) {

    public ListedHandler {
        requests = List.copyOf(requests);
    }
}
