package kz.kuzet.example.portal.service;

import java.util.List;
import kz.kuzet.example.portal.request.FormedRequest;
import kz.kuzet.example.portal.request.FormedRequests;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import org.springframework.stereotype.Component;

/**
 * Sends a request that a guard has granted. One signature covers the components of a composite service (para 2(5) of the Rules):
 * the guard of each is asked whether it is covered, and all are provided or none.
 */
@Component
public class Sending {

    private final FormedRequests requests;
    private final ServiceGuards guards;

    Sending(FormedRequests requests, ServiceGuards guards) {
        this.requests = requests;
        this.guards = guards;
    }

    /**
     * Sends a request, exactly once; sending it again changes nothing.
     *
     * @param request the request
     * @param granted what the guard of its service has said
     */
    public void send(FormedRequest request, Decision.Granted granted) {
        if (!granted.service().code().equals(request.serviceCode())) {
            throw new IllegalStateException("the decision is about another service");
        }
        List<String> components = granted.service().composedOf();
        for (String component : components) {
            ServiceGuard guard = guards.forCode(component)
                    .orElseThrow(() -> new IllegalStateException("no guard stands for component " + component));
            Decision decision = guard.decideAsComponent(granted);
            if (!(decision instanceof Decision.Granted)) {
                throw new IllegalStateException(decision.toString());
            }
        }
        requests.send(request, granted.method(), components);
    }
}
