package kz.kuzet.conformance.spring.answered;

import kz.kuzet.AnswersFor;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.answered.gen.LandApiDelegate;
import org.springframework.stereotype.Service;

/** Written by hand, beside the generated controller. */
@PublicService(
        code = "a_transfer",
        name = "Transfer of a plot",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 3,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
@AnswersFor("kz.kuzet.conformance.spring.answered.gen.LandApiController")
@Service
class Land implements LandApiDelegate {

    @Override
    public String transfer(String form) {
        Calls.made("transfer");
        return "transferred " + form;
    }

    @PreparesRequest
    @AnswersFor("kz.kuzet.conformance.spring.answered.gen.LandApiController#plot")
    @Override
    public String plot(String id) {
        Calls.made("plot");
        return "plot " + id;
    }

    @NotPublicService(reason = "for the monitoring")
    @AnswersFor("kz.kuzet.conformance.spring.answered.gen.LandApiController#version")
    @Override
    public String version() {
        return "1";
    }

    /** Speaks for a controller that has no delegate. */
    @NotPublicService(reason = "anybody reads them")
    @AnswersFor("kz.kuzet.conformance.spring.answered.gen.NoticesApiController")
    static final class Notices {}
}
