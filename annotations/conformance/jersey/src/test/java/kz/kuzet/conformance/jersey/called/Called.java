package kz.kuzet.conformance.jersey.called;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.conformance.jersey.contracts.Generic;
import kz.kuzet.conformance.jersey.contracts.Silent;
import kz.kuzet.conformance.jersey.shapes.Calls;

/** The address stands on an interface or a superclass, and the class that is called says something else, or the only thing. */
public final class Called {

    private Called() {}

    @PublicService(
            code = "called_silent",
            name = "called_silent",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class OfSilent implements Silent {

        @Override
        public String send(String request) {
            return Calls.note("silent");
        }
    }

    /** Says that it is no service, and is the address of one. */
    @Path("excluded")
    @NotPublicService(reason = "an example")
    public interface Excluded {

        @POST
        String send(String request);
    }

    @PublicService(
            code = "called_excluded",
            name = "called_excluded",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class OfExcluded implements Excluded {

        @Override
        public String send(String request) {
            return Calls.note("excluded");
        }
    }

    /** Declares a weak service, in place of which there is a strong one. */
    @Path("weak")
    public interface Weak {

        @PublicService(
                code = "called_weak",
                name = "called_weak",
                disclosureRisk = ABSENT,
                databaseChange = UNCHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        @POST
        String send(String request);
    }

    public static class OfWeak implements Weak {

        @PublicService(
                code = "called_strong",
                name = "called_strong",
                disclosureRisk = PRESENT,
                databaseChange = CHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        @Override
        public String send(String request) {
            return Calls.note("strong");
        }
    }

    /** Answers itself. */
    @Path("default")
    @NotPublicService(reason = "an example")
    public interface Default {

        @POST
        default String send(String request) {
            return Calls.note("default");
        }
    }

    /** Overrides nothing. */
    @PublicService(
            code = "called_default",
            name = "called_default",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class OfDefault implements Default {}

    /** Another address has the method in common with it. */
    @NotPublicService(reason = "an example")
    @Path("inherited")
    public static class Inherited {

        @POST
        public String send(String request) {
            return Calls.note("inherited");
        }
    }

    @PublicService(
            code = "called_inheriting",
            name = "called_inheriting",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    @Path("inheriting")
    public static class Inheriting extends Inherited {}

    /** Another address overrides the method. */
    @NotPublicService(reason = "an example")
    @Path("overridden")
    public static class Overridden {

        @POST
        public String send(String request) {
            return Calls.note("overridden");
        }
    }

    @Path("overriding")
    public static class Overriding extends Overridden {

        @PublicService(
                code = "called_overriding",
                name = "called_overriding",
                disclosureRisk = PRESENT,
                databaseChange = CHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        @Override
        public String send(String request) {
            return Calls.note("overriding");
        }
    }

    /** Says the address for a subclass. */
    @NotPublicService(reason = "an example")
    @Path("addressed")
    public static class Addressed {

        @POST
        public String send(String request) {
            return Calls.note("addressed");
        }
    }

    @PublicService(
            code = "called_below",
            name = "called_below",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class BelowAddressed extends Addressed {}

    @PublicService(
            code = "called_generic",
            name = "called_generic",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    @Path("of-generic")
    public static class OfGeneric implements Generic<String> {

        @Override
        public String send(String request) {
            return Calls.note("generic");
        }
    }

    /** The same interface, at another address, with another meaning. */
    @NotPublicService(reason = "an example")
    @Path("free-of-generic")
    public static class FreeOfGeneric implements Generic<String> {

        @Override
        public String send(String request) {
            return Calls.note("free");
        }
    }

    /** Is declared to be located. */
    @NotPublicService(reason = "an example")
    public interface Part {

        @POST
        String send(String request);
    }

    @PublicService(
            code = "called_part",
            name = "called_part",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class PartOfService implements Part {

        @Override
        public String send(String request) {
            return Calls.note("part");
        }
    }

    /** Is declared to be located as well. */
    @NotPublicService(reason = "an example")
    public static class Base {

        @POST
        public String send(String request) {
            return Calls.note("base");
        }
    }

    @PublicService(
            code = "called_derived",
            name = "called_derived",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class Derived extends Base {}

    /** Declares to locate less than it locates. */
    @NotPublicService(reason = "an example")
    @Path("locating")
    public static class Locating {

        @Path("part")
        public Part part() {
            return new PartOfService();
        }

        @Path("base")
        public Base base() {
            return new Derived();
        }
    }

    /** As a container generates it, under a name that nobody knows: it says nothing itself. */
    public static class Inheriting_Generated extends Inheriting {

        @Override
        public String send(String request) {
            return super.send(request);
        }
    }
}
