package kz.kuzet.conformance.jersey.shapes;

import jakarta.ws.rs.POST;
import kz.kuzet.NotPublicService;

/** Declares a handler of any type. */
@NotPublicService(reason = "an interface that is no resource")
public interface GenericSending<T> {

    @POST
    String send(T request);
}
