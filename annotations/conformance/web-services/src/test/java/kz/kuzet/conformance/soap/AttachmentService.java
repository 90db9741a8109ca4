package kz.kuzet.conformance.soap;

import jakarta.jws.WebService;
import jakarta.xml.ws.soap.MTOM;
import java.nio.charset.StandardCharsets;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.soap.contracts.Attaching;

/** A service that gets files beside the message. */
@WebService(
        endpointInterface = "kz.kuzet.conformance.soap.contracts.Attaching",
        targetNamespace = "urn:conformance",
        serviceName = "AttachmentService")
@MTOM
@PublicService(
        code = "attachment",
        name = "attachment",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.CHARGED)
public class AttachmentService implements Attaching {

    @Override
    public String attach(byte[] file) {
        return Calls.note("attached: " + new String(file, StandardCharsets.UTF_8));
    }
}
