package kz.kuzet.conformance.soap.contracts;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;

/** What a client calls. */
@WebService(targetNamespace = "urn:conformance")
public interface Sending {

    /** Sends a formed request. */
    @WebMethod
    String send(@WebParam(name = "request") String request);

    /** Prepares one. */
    @WebMethod
    String form();
}
