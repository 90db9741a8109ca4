package kz.kuzet.processor.model;

/** The attributes of Kuzet's annotations. */
public enum Attribute {
    CODE("code"),
    NAME("name"),
    DISCLOSURE_RISK("disclosureRisk"),
    DATABASE_CHANGE("databaseChange"),
    TERM("term"),
    TERM_UNIT("termUnit"),
    FEE("fee"),
    RESULT("result"),
    COMPOSED_OF("composedOf"),
    CHANNELS("channels"),
    METHOD("method"),
    MESSAGING_METHOD("messagingMethod"),
    RISK_ASSESSMENT("riskAssessment"),
    REASON("reason"),
    VALUE("value");

    private final String javaName;

    Attribute(String javaName) {
        this.javaName = javaName;
    }

    public String javaName() {
        return javaName;
    }
}
