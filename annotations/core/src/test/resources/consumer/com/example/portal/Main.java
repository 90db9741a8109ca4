package com.example.portal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.Action;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.GuardName;
import kz.kuzet.guard.ObservedDecision;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.UnclassifiedEndpoints;
import kz.kuzet.guard.UnclassifiedRequestListener;
import kz.kuzet.guard.UnclassifiedRequests;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.Refusal;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.CriterionScore;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ScoreBand;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/** A portal that uses every public type. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        classify();
        decide();
        findGuards();
    }

    private static void classify() {
        ServiceCriteria criteria = ServiceCriteria.disclosureRisk(DisclosureRisk.PRESENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(new Term(10, TermUnit.MINUTES))
                .fee(Fee.FREE);
        Classification classification = criteria.classify();
        for (CriterionScore score : classification.scores()) {
            Criterion criterion = score.criterion();
            Citation citation = score.citation();
            print(criterion + " " + score.points() + " (" + citation + ")");
        }
        ScoreBand band = classification.band();
        Optional<MethodOverride> override = criteria.issuingPermit().classify().override();
        print(classification + ", " + band + ", " + override.orElseThrow());
        print(AlternativeRule.acceptable(classification.method()) + " "
                + ChannelRule.methodOver(Channel.PORTAL, classification.method(), Optional.empty())
                        .orElseThrow());
    }

    private static void decide() {
        RecipientId recipient = RecipientId.of("990099000005");
        byte[] body = "a request".getBytes(StandardCharsets.UTF_8);
        RequestDigest request =
                FormedRequest.of("e_004", "POST", "/criminal-record", null, "text/plain", body).digest();
        Evidence loggedIn = Evidence.ofLogin(recipient, Channel.PORTAL);
        RequestEvidence<byte[]> source =
                new PortalEvidence().logIn(recipient).confirm(new Confirmation(Factor.EDS, recipient, request));
        Evidence confirmed = source.evidence(body);
        DecisionListener listener = Main::observe;
        boolean listed = new UnclassifiedEndpoints().find(Main.class, Main.class, "main").isPresent();
        DecisionAudience audience = new DecisionAudience(Main.class.getClassLoader());
        audience.add(listener);
        UnclassifiedRequestListener counter = (handler, answered) -> print(handler + " answered: " + answered);
        UnclassifiedRequests.add(counter, audience);
        UnclassifiedRequests.tell(Main.class, "Main#main", !listed, audience);
        Decision asked = CriminalRecordEndpointGuard.GUARD.decide(loggedIn, request);
        for (String language : new String[] {"kk", "ru", "en"}) {
            ProblemResponse answer =
                    asked.problemResponse(request, Locale.forLanguageTag(language)).orElseThrow();
            print(answer.status() + " " + answer.contentLanguage() + " " + answer.wwwAuthenticate().orElseThrow());
        }
        CriminalRecordEndpointGuard.GUARD.decideToPrepare(loggedIn);
        CriminalRecordEndpointGuard.GUARD.decide(Evidence.ofLogin(recipient, Channel.INSTANT_MESSAGE), request);
        Decision composite = CompositeRecordEndpointGuard.GUARD.decide(confirmed, request);
        CriminalRecordEndpointGuard.GUARD.decideAsComponent((Decision.Granted) composite);
        CompositeRecordEndpointGuard.GUARD.decideAsComponent((Decision.Granted) composite);
        audience.close();
        DecisionListeners.remove(listener);
    }

    private static void observe(ObservedDecision observed) {
        Decision decision = observed.decision();
        Action action = decision.action();
        if (decision instanceof Decision.Refused) {
            Refusal reason = ((Decision.Refused) decision).reason();
            print(action + " refused: " + reason);
        } else if (decision instanceof Decision.StepUpRequired) {
            print(action + " needs "
                    + ((Decision.StepUpRequired) decision).missingFactors(AuthenticationMethod.LOGIN_PASSWORD_EDS));
        } else {
            print(action + " granted by " + ((Decision.Granted) decision).method());
        }
    }

    private static void findGuards() {
        ServiceGuards guards = ServiceGuards.find(Main.class.getClassLoader());
        ServiceGuard guard = guards.forEndpoint(CriminalRecordEndpoint.class).orElseThrow();
        ServiceDescriptor service = guards.forCode("e_100").orElseThrow().service();
        print(guard + "; " + service);
        print("found " + guards.all().size());
        print("named " + GuardName.of(CriminalRecordEndpoint.class).qualifiedName());
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
