package kz.kuzet.command.classfile;

import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.processor.model.Subject;

/**
 * A service, as it can be reached through a class.
 *
 * @param subject the class, or the method that speaks for itself
 * @param declared what declares the service, which may be above the class; nothing where requests of it are only prepared
 * @param code of the service
 * @param callsGuard whether the code is said to call its guard itself
 * @param kinds of what reaches it; none where it is of no known kind
 */
public record ReachedService(
        Subject subject, Optional<Subject> declared, String code, boolean callsGuard, Set<EndpointKind> kinds) {}
