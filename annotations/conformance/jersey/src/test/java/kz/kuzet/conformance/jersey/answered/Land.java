package kz.kuzet.conformance.jersey.answered;

import kz.kuzet.AnswersFor;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.jersey.answered.gen.LandApiService;
import kz.kuzet.conformance.jersey.shapes.Calls;

/** Written by hand: what the generated resources call, and what holds for them. */
@PublicService(
        code = "answered_land",
        name = "answered_land",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 3,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
@AnswersFor("kz.kuzet.conformance.jersey.answered.gen.LandApi")
public class Land implements LandApiService {

    @Override
    public String transfer(String form) {
        return Calls.note("transfer");
    }

    @PreparesRequest
    @AnswersFor("kz.kuzet.conformance.jersey.answered.gen.LandApi#plot")
    @Override
    public String plot() {
        return Calls.note("plot");
    }

    /** What is no service. */
    @NotPublicService(reason = "anybody reads them")
    @AnswersFor({
        "kz.kuzet.conformance.jersey.answered.gen.NoticesApi",
        "kz.kuzet.conformance.jersey.answered.gen.LandApi#version"
    })
    static final class Notices {}
}
