package kz.kuzet.conformance.grpc.services;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import com.google.protobuf.StringValue;
import io.grpc.stub.StreamObserver;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.grpc.GrantedDecision;
import kz.kuzet.guard.Decision;

/** Joins two services under one signature, and asks the guard of each, and that of one which it does not join. */
@PublicService(
        code = "composite",
        name = "CompositeService",
        composedOf = {"otp", "eds"},
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class CompositeService extends Answering {

    public CompositeService() {
        super("forms.Composite");
    }

    @Override
    public void send(StringValue request, StreamObserver<StringValue> answers) {
        Decision.Granted granted = GrantedDecision.current().orElseThrow();
        answer(
                answers,
                OneTimePasswordServiceGuard.GUARD.decideAsComponent(granted)
                        + "; " + SignatureServiceGuard.GUARD.decideAsComponent(granted)
                        + "; " + PermitServiceGuard.GUARD.decideAsComponent(granted));
    }

    @Override
    @PreparesRequest
    public void form(StringValue request, StreamObserver<StringValue> answers) {
        Decision.Granted granted = GrantedDecision.current().orElseThrow();
        answer(answers, SignatureServiceGuard.GUARD.decideAsComponent(granted).toString());
    }
}
