package kz.kuzet.conformance.soap.contracts;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;

/** What a client sends with a file. */
@WebService(targetNamespace = "urn:conformance")
public interface Attaching {

    @WebMethod
    String attach(@WebParam(name = "file") byte[] file);
}
