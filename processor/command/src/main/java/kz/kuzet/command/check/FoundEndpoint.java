package kz.kuzet.command.check;

import java.util.Set;
import kz.kuzet.processor.model.ListedEndpoint;
import kz.kuzet.processor.model.ListedHandler;
import kz.kuzet.processor.model.Subject;

/**
 * An endpoint of an application.
 *
 * @param module the folder or archive, and where in it
 * @param source the name of the source file; empty where the class file does not say
 * @param listed the endpoint
 * @param unanswered the classes and methods on which an answer is missing (problem 301)
 */
public record FoundEndpoint(String module, String source, ListedEndpoint listed, Set<Subject> unanswered) {

    public FoundEndpoint {
        unanswered = Set.copyOf(unanswered);
    }

    /** Tells whether the class itself has to be answered for. */
    public boolean isUnanswered() {
        return unanswered.contains(listed.type());
    }

    /** Tells whether a handler has to be answered for. One that another class declares is answered for there, or by the class. */
    public boolean isUnanswered(ListedHandler handler) {
        return !isInherited(handler) && unanswered.contains(handler.called());
    }

    /** Tells whether another class declares a handler. */
    public boolean isInherited(ListedHandler handler) {
        return !handler.called().binaryName().equals(listed.type().binaryName());
    }
}
