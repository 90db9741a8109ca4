package kz.kuzet.conformance.jersey.shapes;

import jakarta.ws.rs.Path;

/** As a container for beans writes it: a subclass with such a name that overrides every method and carries no annotation of ours. */
@Path("proxied")
public class InheritedService$$Proxy extends InheritedService {

    @Override
    public String send(String request) {
        return super.send(request);
    }
}
