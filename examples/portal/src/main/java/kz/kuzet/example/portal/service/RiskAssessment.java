package kz.kuzet.example.portal.service;

/** Where the assessments of the disclosure risk come from. Each provider makes its own (para 3(1) of the Rules) and publishes none. */
final class RiskAssessment {

    static final String OWN_ASSESSMENT = "assessed by this example alone, by no provider";

    private RiskAssessment() {}
}
