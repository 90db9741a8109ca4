package kz.kuzet.command.worklist;

import java.util.Optional;
import kz.kuzet.declaration.DeclaredService;

/**
 * What a filled row says.
 *
 * @param place the row, for messages
 * @param source name of the source file; empty where the list does not say
 * @param type binary name of the class
 * @param signature of the method, which tells overloads apart; empty where the row answers for the class
 * @param service the service; empty where there is none
 * @param reason why there is no service; empty where there is one
 */
public record Answer(
        String place,
        String source,
        String type,
        Optional<String> signature,
        Optional<DeclaredService> service,
        Optional<String> reason) {

    /** The class or method for which it answers. */
    public String element() {
        return signature.map(method -> type + "#" + method).orElse(type);
    }

    /** Tells whether it says the same of the same element as another. */
    boolean repeats(Answer other) {
        return element().equals(other.element()) && service.equals(other.service()) && reason.equals(other.reason());
    }
}
