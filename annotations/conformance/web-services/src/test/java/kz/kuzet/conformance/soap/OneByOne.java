package kz.kuzet.conformance.soap;

import jakarta.jws.WebMethod;
import jakarta.jws.WebService;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

/** A web service without an interface, whose operations are classified one by one. */
@WebService(targetNamespace = "urn:conformance")
public class OneByOne {

    @PublicService(
            code = "one",
            name = "one",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    public String one() {
        return Calls.note("one");
    }

    @PublicService(
            code = "two",
            name = "two",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 10,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    public String two() {
        return Calls.note("two");
    }

    @NotPublicService(reason = "an example")
    public String free() {
        return Calls.note("free");
    }

    /** No operation. */
    @WebMethod(exclude = true)
    @NotPublicService(reason = "no operation")
    public void setStore(Object store) {
        Calls.note("store");
    }
}
