package com.example.portal;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;

/** A composite service. */
public final class CompositeRecordEndpointGuard extends ServiceGuard {

    public static final CompositeRecordEndpointGuard GUARD = new CompositeRecordEndpointGuard();

    public CompositeRecordEndpointGuard() {
        super(ServiceDeclaration.of("e_100", "Criminal record and residence")
                .providedBy("com.example.portal.CompositeRecordEndpoint#send")
                .disclosureRisk(DisclosureRisk.PRESENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(1, TermUnit.WORKING_DAYS)
                .fee(Fee.FREE)
                .composedOf("e_004", "e_005")
                .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
    }
}
