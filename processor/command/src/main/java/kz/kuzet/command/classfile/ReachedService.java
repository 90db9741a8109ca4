package kz.kuzet.command.classfile;

import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.processor.model.Subject;

/**
 * A service that can be reached through a class.
 *
 * @param subject the class, or the method with annotations of its own
 * @param declared the element that declares the service, which may be above the class; empty where its requests are only
 * prepared
 *
 * @param code code of the service
 * @param callsGuard whether the code is declared to call its guard itself
 * @param kinds the kinds of endpoints; empty where they are unknown
 */
public record ReachedService(
        Subject subject, Optional<Subject> declared, String code, boolean callsGuard, Set<EndpointKind> kinds) {}
