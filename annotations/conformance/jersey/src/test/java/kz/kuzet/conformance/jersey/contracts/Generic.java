package kz.kuzet.conformance.jersey.contracts;

import jakarta.ws.rs.POST;

/** Has a type parameter. */
public interface Generic<T> {

    @POST
    String send(T request);
}
