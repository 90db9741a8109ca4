package kz.kuzet.conformance.soap;

import jakarta.jws.WebService;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.soap.SOAPBinding;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.soap.contracts.Sending;

/** A service over SOAP 1.2. */
@WebService(
        endpointInterface = "kz.kuzet.conformance.soap.contracts.Sending",
        targetNamespace = "urn:conformance",
        serviceName = "LaterSoapService")
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
@PublicService(
        code = "soap12",
        name = "soap12",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.CHARGED)
public class LaterSoapService implements Sending {

    @Override
    public String send(String request) {
        return Calls.note("soap12: " + request);
    }

    @Override
    public String form() {
        return Calls.note("form of soap12");
    }
}
