package com.example.portal;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.AnswersFor;
import kz.kuzet.CallsGuard;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;

@AnswersFor("com.example.gen.CriminalRecordApiController")
@CallsGuard
@PublicService(
        code = "e_004",
        name = "Certificate of presence or absence of a criminal record",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE,
        result = ServiceResult.CERTIFICATE,
        composedOf = {},
        channels = {Channel.PORTAL, Channel.INSTANT_MESSAGE},
        method = AuthenticationMethod.LOGIN_PASSWORD_OTP,
        messagingMethod = AuthenticationMethod.LOGIN_PASSWORD,
        riskAssessment = "No. 12")
class CriminalRecordEndpoint {

    @PreparesRequest
    void select() {}

    void send() {}
}
