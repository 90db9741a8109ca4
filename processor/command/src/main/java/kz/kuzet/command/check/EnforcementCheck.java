package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ReachedService;
import kz.kuzet.processor.model.ReachedServices;
import kz.kuzet.processor.model.Subject;

/**
 * Checks that something asks the guard of each service (513): an adapter on a server that the application contains, or the code
 * of the endpoint if it says so. Where only a part of an application is given, only endpoints are reported for which no adapter
 * exists.
 */
final class EnforcementCheck {

    private final Servers servers;
    private final Findings findings;
    private final Set<String> servedOutside = new TreeSet<>();

    EnforcementCheck(Servers servers, Findings findings) {
        this.servers = servers;
        this.findings = findings;
    }

    /** Checks all services of the input, through every class by which they can be reached. */
    void check(ReachedServices reached) {
        Set<Subject> ofSomeKind = reached.declared(ReachedService::isOfSomeKind);
        for (ReachedService service : reached.toBeAsked()) {
            service.kinds().forEach(kind -> check(service, kind));
            Subject subject = service.subject();
            if (servers.packed()
                    && service.declared().filter(subject::equals).isPresent()
                    && !ofSomeKind.contains(subject)
                    && !servers.askBeforeFunctions(subject.guard().qualifiedName())) {
                findings.at(subject, Message.ENFORCED_NOWHERE, service.code(), subject.displayName());
            }
        }
    }

    /** The codes of services that depend on the server to which the application is deployed, sorted. */
    Set<String> servedOutside() {
        return servedOutside;
    }

    private void check(ReachedService service, EndpointKind kind) {
        if (kind.adapter().isEmpty()) {
            report(service, kind, Message.ENFORCED_BY_NO_ADAPTER);
            return;
        }
        Adapter adapter = kind.adapter().get();
        switch (servers.answer(adapter)) {
            case NOT_ASKED -> report(service, kind, notAsked(adapter));
            case LEFT_OUT -> report(service, kind, Message.SERVLET_ADAPTER_LEFT_OUT);
            case NOT_IMPORTED -> report(service, kind, Message.SPRING_ADAPTER_NOT_IMPORTED);
            case NOT_LISTED ->
                report(
                        service,
                        kind,
                        Message.ADAPTER_NOT_LISTED,
                        servers.lostList(adapter).orElseThrow().file());
            case BY_THE_SERVER_OUTSIDE -> servedOutside.add(service.code());
            case ASKED, NOT_KNOWN -> {}
        }
    }

    private static Message notAsked(Adapter adapter) {
        return switch (adapter) {
            case SPRING_MVC -> Message.ENFORCED_BY_NO_SPRING_MVC;
            case SPRING_GRAPHQL -> Message.ENFORCED_BY_NO_SPRING_GRAPHQL;
            case SPRING_STOMP -> Message.ENFORCED_BY_NO_STOMP;
            case SPRING_DATA_REST -> Message.ENFORCED_BY_NO_SPRING_DATA_REST;
            case JAKARTA_REST -> Message.ENFORCED_BY_NO_JAKARTA_REST;
            case GRPC -> Message.ENFORCED_BY_NO_GRPC;
            case SERVLET -> Message.ENFORCED_BY_NO_SERVLET_ADAPTER;
            case WEB_SERVICE -> Message.ENFORCED_BY_NO_CXF;
        };
    }

    private void report(ReachedService service, EndpointKind kind, Message message, String... further) {
        List<String> arguments = new ArrayList<>(List.of(
                service.code(),
                service.subject().displayName(),
                findings.messages().phrase("kind." + kind)));
        arguments.addAll(List.of(further));
        findings.at(service.subject(), message, arguments.toArray());
    }
}
