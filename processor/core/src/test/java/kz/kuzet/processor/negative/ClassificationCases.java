package kz.kuzet.processor.negative;

import static kz.kuzet.processor.negative.Sources.SERVICE;
import static kz.kuzet.processor.negative.Sources.annotation;
import static kz.kuzet.processor.negative.Sources.other;
import static kz.kuzet.processor.negative.Sources.service;
import static kz.kuzet.processor.negative.Sources.unit;

import java.util.List;
import kz.kuzet.problem.Message;

/** 2xx: the declaration against the Rules. */
final class ClassificationCases {

    private static final String PASSWORD = "method = AuthenticationMethod.LOGIN_PASSWORD";
    private static final String ONE_TIME = "method = AuthenticationMethod.LOGIN_PASSWORD_OTP";
    private static final String EDS = "method = AuthenticationMethod.LOGIN_PASSWORD_EDS";
    private static final String SMS = "channels = {Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE}";
    private static final String STATED = "messagingMethod = AuthenticationMethod.LOGIN_PASSWORD";
    private static final String CORRECT = " or leave method out; if a criterion is declared wrongly, correct it.";

    private ClassificationCases() {}

    static List<NegativeCase> all() {
        return List.of(
                NegativeCase.of(Message.PERMIT_WITHOUT_EDS)
                        .source(service("result = ServiceResult.PERMIT", ONE_TIME))
                        .says(
                                12,
                                "error: [KUZET201] The service issues a permit, so its method is LOGIN_PASSWORD_EDS"
                                        + " and not LOGIN_PASSWORD_OTP. Rules: Appendix 1, para 2. Fix: write method ="
                                        + " LOGIN_PASSWORD_EDS or leave method out; if no permit is issued, correct"
                                        + " result.")
                        .accepts(EDS, ONE_TIME),
                composite(Message.COMPOSITE_WITHOUT_EDS, ONE_TIME)
                        .says(
                                12,
                                "error: [KUZET202] The service is composite, so its method is LOGIN_PASSWORD_EDS and"
                                    + " not LOGIN_PASSWORD_OTP. Rules: Appendix 1, para 2. Fix: write method ="
                                    + " LOGIN_PASSWORD_EDS or leave method out; if the service joins no others, leave"
                                    + " composedOf out.")
                        .accepts(EDS, ONE_TIME),
                NegativeCase.of(Message.METHOD_TOO_WEAK)
                        .source(service(PASSWORD))
                        .says(
                                11,
                                "error: [KUZET203] The method LOGIN_PASSWORD is weaker than LOGIN_PASSWORD_OTP, which"
                                    + " the Rules give for a total of 2 (disclosureRisk 2 + databaseChange 0 + term 0"
                                    + " + fee 0). Rules: para 5. Fix: write method = LOGIN_PASSWORD_OTP" + CORRECT)
                        .accepts(EDS, PASSWORD),
                NegativeCase.of(Message.METHOD_TOO_STRICT)
                        .source(service(EDS).replace("PRESENT", "ABSENT"))
                        .says(
                                11,
                                "error: [KUZET204] The method LOGIN_PASSWORD_EDS is stricter than LOGIN_PASSWORD,"
                                    + " which the Rules give for a total of 1 (disclosureRisk 1 + databaseChange 0 +"
                                    + " term 0 + fee 0). Rules: para 5. Fix: write method = LOGIN_PASSWORD"
                                        + CORRECT)
                        .accepts("PRESENT", "ABSENT"),
                NegativeCase.of(Message.CERTIFICATE_CHANGES_DATABASE)
                        .source(service("result = ServiceResult.CERTIFICATE").replace("UNCHANGED", "CHANGED"))
                        .says(
                                7,
                                "error: [KUZET205] The service results in a certificate, and such a service leaves the"
                                    + " database unchanged. Rules: para 5(2). Fix: write databaseChange = UNCHANGED,"
                                    + " or correct result if the service does more than certify.")
                        .accepts("OTHER", "CERTIFICATE"),
                NegativeCase.of(Message.MESSAGING_METHOD_MISSING)
                        .source(service(SMS))
                        .says(
                                11,
                                "error: [KUZET206] The service asks for a one-time password, which is not applied over"
                                    + " SHORT_TEXT_MESSAGE, and the Rules name no replacement. Rules: Appendix 1, para"
                                    + " 1. Fix: state messagingMethod = LOGIN_PASSWORD, or remove SHORT_TEXT_MESSAGE"
                                    + " from channels.")
                        .accepts("ABSENT", "PRESENT"),
                NegativeCase.of(Message.EDS_OVER_MESSAGES)
                        .source(service(SMS, EDS))
                        .says(
                                11,
                                "error: [KUZET207] The service asks for an electronic digital signature, which the"
                                        + " Rules describe for the portal and the mobile application only, not for"
                                        + " SHORT_TEXT_MESSAGE. Rules: Appendix 1, para 1(2). Fix: remove"
                                        + " SHORT_TEXT_MESSAGE from channels.")
                        .accepts(STATED, EDS),
                NegativeCase.of(Message.MESSAGING_METHOD_NOT_CARRIED)
                        .source(service(SMS, "messagingMethod = AuthenticationMethod.LOGIN_PASSWORD_OTP"))
                        .says(
                                12,
                                "error: [KUZET208] Messages cannot carry the method LOGIN_PASSWORD_OTP. Rules:"
                                    + " Appendix 1, para 1. Fix: write messagingMethod = LOGIN_PASSWORD if the service"
                                    + " asks for a one-time password over its other channels; otherwise leave"
                                    + " messagingMethod out.")
                        .accepts("LOGIN_PASSWORD", "LOGIN_PASSWORD_OTP"),
                NegativeCase.of(Message.MESSAGING_METHOD_WITHOUT_CHANNEL)
                        .source(service("channels = Channel.PORTAL", STATED))
                        .says(
                                12,
                                "error: [KUZET208] A method for messages is stated, but the service is not offered"
                                    + " over messages. Rules: Appendix 1, para 1. Fix: leave messagingMethod out, or"
                                    + " add the message channel to channels.")
                        .accepts("INSTANT_MESSAGE", "PORTAL"),
                NegativeCase.of(Message.MESSAGING_METHOD_WITHOUT_GAP)
                        .source(service(SMS, STATED).replace("PRESENT", "ABSENT"))
                        .says(
                                12,
                                "error: [KUZET208] A method for messages is stated, but the service asks for"
                                    + " LOGIN_PASSWORD, and then the Rules leave nothing to state. Rules: Appendix 1,"
                                    + " para 1. Fix: leave messagingMethod out.")
                        .accepts("PRESENT", "ABSENT"),
                below(Message.DISCLOSURE_RISK_BELOW_COMPONENT, "PRESENT", "ABSENT")
                        .says(
                                6,
                                "warning: [KUZET209] The composite service declares disclosureRisk = ABSENT, although"
                                    + " its component \"b\" has a risk. Rules: para 5(1). Fix: write disclosureRisk ="
                                    + " PRESENT, or correct the component.")
                        .accepts("PRESENT", "ABSENT"),
                below(Message.DATABASE_CHANGE_BELOW_COMPONENT, "UNCHANGED", "UNCHANGED")
                        .source("B", other("B", "b").replace("UNCHANGED", "CHANGED"))
                        .says(
                                7,
                                "warning: [KUZET209] The composite service declares databaseChange = UNCHANGED,"
                                        + " although its component \"b\" changes the database. Rules: para 5(2). Fix:"
                                        + " write databaseChange = CHANGED, or correct the component.")
                        .accepts("DatabaseChange.CHANGED", "DatabaseChange.UNCHANGED"),
                below(Message.TERM_BELOW_COMPONENT, "", "")
                        .source("B", other("B", "b").replace("term = 10", "term = 31"))
                        .says(
                                8,
                                "warning: [KUZET209] The composite service declares a term of 10 MINUTES, although its"
                                    + " component \"b\" takes longer than 30 minutes. Rules: para 5(3). Fix: declare"
                                    + " the term of the longest component, or correct the component.")
                        .accepts("term = 29", "term = 31"),
                below(Message.FEE_BELOW_COMPONENT, "", "")
                        .source("B", other("B", "b").replace("FREE", "CHARGED"))
                        .says(
                                10,
                                "warning: [KUZET209] The composite service declares fee = FREE, although its component"
                                    + " \"b\" is charged for. Rules: para 5(4). Fix: write fee = CHARGED, or correct"
                                    + " the component.")
                        .accepts("Fee.CHARGED", "Fee.FREE"),
                NegativeCase.of(Message.NAME_OF_PERMIT)
                        .source(SERVICE.replace("Certificate of", "Permit of"))
                        .says(
                                5,
                                "warning: [KUZET210] The name speaks of a permit or licence (\"Permit\"), but result"
                                    + " is not PERMIT. Rules: Appendix 1, para 2. Fix: write result = PERMIT; if none"
                                    + " is issued, write @SuppressWarnings(\"KUZET210\").")
                        .accepts("Permitted", "Permit "),
                NegativeCase.of(Message.TERM_EXACTLY_THIRTY_MINUTES)
                        .source(SERVICE.replace("term = 10", "term = 30"))
                        .says(
                                8,
                                "note: [KUZET211] The term is exactly 30 minutes, which does not exceed 30 minutes and"
                                        + " scores 0; Appendix 2 is silent on it. Rules: para 5(3). Fix: if the term is"
                                        + " right, change nothing; to hide this note, write"
                                        + " @SuppressWarnings(\"KUZET211\").")
                        .accepts("term = 29", "term = 30"),
                NegativeCase.of(Message.UNCHANGED_BY_CHANGING_METHOD)
                        .source(unit(annotation("e_004")
                                + "\n@RestController\nclass Endpoint {\n    @PutMapping(\"/x\") void change() {}\n}\n"))
                        .says(
                                7,
                                "warning: [KUZET216] databaseChange = UNCHANGED is declared, although requests of the"
                                        + " service arrive by PUT: com.example.Endpoint#change. Rules: para 5(2). Fix:"
                                        + " write databaseChange = CHANGED if the service changes information in the"
                                        + " database; if it does not, write @SuppressWarnings(\"KUZET216\").")
                        .accepts("@PostMapping", "@PutMapping"));
    }

    private static NegativeCase composite(Message message, String... furtherAttributes) {
        String[] attributes = new String[furtherAttributes.length + 1];
        attributes[0] = "composedOf = {\"a\", \"b\"}";
        System.arraycopy(furtherAttributes, 0, attributes, 1, furtherAttributes.length);
        return NegativeCase.of(message)
                .source(service(attributes))
                .source("A", other("A", "a"))
                .source("B", other("B", "b"));
    }

    /** A composite service of which everything but its second component is changed. */
    private static NegativeCase below(Message message, String from, String to) {
        return NegativeCase.of(message)
                .source(service("composedOf = {\"a\", \"b\"}").replace(from, to))
                .source("A", other("A", "a").replace(from, to))
                .source("B", other("B", "b"));
    }
}
