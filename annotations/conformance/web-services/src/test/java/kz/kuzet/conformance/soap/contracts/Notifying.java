package kz.kuzet.conformance.soap.contracts;

import jakarta.jws.Oneway;
import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;

/** What a client tells without waiting for an answer. */
@WebService(targetNamespace = "urn:conformance")
public interface Notifying {

    @WebMethod
    @Oneway
    void tell(@WebParam(name = "request") String request);
}
