package kz.kuzet.conformance.jersey.shapes;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Turns every exception into success. */
public class EverythingIsFine implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable exception) {
        return Response.ok("fine: " + exception.getClass().getSimpleName()).build();
    }
}
