package kz.kuzet.register.difference;

import kz.kuzet.register.RegisteredService;

/** The fields of a service that can differ, in the order of {@code register.json}; by its code a service is recognized. */
public enum ServiceField {
    NAME("name"),
    ENDPOINT("endpoint"),
    GUARD("guard"),
    DISCLOSURE_RISK("disclosureRisk"),
    DATABASE_CHANGE("databaseChange"),
    TERM("term"),
    TERM_UNIT("termUnit"),
    FEE("fee"),
    RESULT("result"),
    COMPOSED_OF("composedOf"),
    CHANNELS("channels"),
    POINTS("points"),
    SCORE("score"),
    OVERRIDE("override"),
    METHOD("method"),
    MESSAGING_METHOD("messagingMethod"),
    RISK_ASSESSMENT("riskAssessment");

    private final String jsonName;

    ServiceField(String jsonName) {
        this.jsonName = jsonName;
    }

    /** The name of the field in {@code register.json}. */
    public String jsonName() {
        return jsonName;
    }

    Object of(RegisteredService service) {
        return switch (this) {
            case NAME -> service.name();
            case ENDPOINT -> service.endpoint();
            case GUARD -> service.guard();
            case DISCLOSURE_RISK -> service.disclosureRisk();
            case DATABASE_CHANGE -> service.databaseChange();
            case TERM -> service.term();
            case TERM_UNIT -> service.termUnit();
            case FEE -> service.fee();
            case RESULT -> service.result();
            case COMPOSED_OF -> service.composedOf();
            case CHANNELS -> service.channels();
            case POINTS -> service.points();
            case SCORE -> service.score();
            case OVERRIDE -> service.override();
            case METHOD -> service.method();
            case MESSAGING_METHOD -> service.messagingMethod();
            case RISK_ASSESSMENT -> service.riskAssessment();
        };
    }
}
