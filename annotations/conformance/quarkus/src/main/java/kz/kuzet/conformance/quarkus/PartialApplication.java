package kz.kuzet.conformance.quarkus;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import kz.kuzet.conformance.jersey.services.SignatureService;

/** An application that names its classes, and leaves the adapter out. It is packed beside the other one, and must not start. */
@IfBuildProfile("partial")
public class PartialApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SignatureService.class);
    }
}
