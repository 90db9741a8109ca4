package kz.kuzet.register.difference;

import java.util.function.Function;
import kz.kuzet.register.RegisteredService;

/** The fields of a service that can differ, in the order of {@code register.json}; by its code a service is recognized. */
public enum ServiceField {
    NAME("name", RegisteredService::name),
    ENDPOINT("endpoint", RegisteredService::endpoint),
    GUARD("guard", RegisteredService::guard),
    DISCLOSURE_RISK("disclosureRisk", RegisteredService::disclosureRisk),
    DATABASE_CHANGE("databaseChange", RegisteredService::databaseChange),
    TERM("term", RegisteredService::term),
    TERM_UNIT("termUnit", RegisteredService::termUnit),
    FEE("fee", RegisteredService::fee),
    RESULT("result", RegisteredService::result),
    COMPOSED_OF("composedOf", RegisteredService::composedOf),
    CHANNELS("channels", RegisteredService::channels),
    POINTS("points", RegisteredService::points),
    SCORE("score", RegisteredService::score),
    OVERRIDE("override", RegisteredService::override),
    METHOD("method", RegisteredService::method),
    MESSAGING_METHOD("messagingMethod", RegisteredService::messagingMethod),
    RISK_ASSESSMENT("riskAssessment", RegisteredService::riskAssessment);

    private final String jsonName;
    private final Function<RegisteredService, Object> value;

    ServiceField(String jsonName, Function<RegisteredService, Object> value) {
        this.jsonName = jsonName;
        this.value = value;
    }

    /** The name of the field in {@code register.json}. */
    public String jsonName() {
        return jsonName;
    }

    Object of(RegisteredService service) {
        return value.apply(service);
    }
}
