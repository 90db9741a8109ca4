package kz.kuzet.processor.negative;

import static kz.kuzet.processor.negative.Sources.SERVICE;
import static kz.kuzet.processor.negative.Sources.service;

import java.util.List;
import kz.kuzet.problem.Message;

/** 212 and 213: the declarations against what was submitted, which is in files beside these tests. */
final class SubmissionCases {

    private static final String SUBMITTED = " was submitted to the authorized body, but the code now ";
    private static final String ANEW =
            "; if the new value is right, submit the classification anew and keep that register"
                    + " as the file of kuzet.submitted.";

    private SubmissionCases() {}

    /** The option that names one of the files; relative to the module, in which the tests run. */
    static String option(String name) {
        return "-Akuzet.submitted=" + file(name);
    }

    private static String file(String name) {
        return "src/test/resources/submitted/" + name + ".json";
    }

    private static NegativeCase against(String name, Message message, String source) {
        return NegativeCase.of(message).source(source).option(option(name), option(name));
    }

    static List<NegativeCase> all() {
        return List.of(
                against("one", Message.SUBMITTED_VALUE, service("channels = Channel.PORTAL"))
                        .says(
                                11,
                                "error: [KUZET212] channels = {PORTAL, MOBILE_APPLICATION}" + SUBMITTED
                                        + "says channels = {PORTAL}. Rules: para 8. Fix: write channels = {PORTAL,"
                                        + " MOBILE_APPLICATION}" + ANEW)
                        .accepts("{Channel.MOBILE_APPLICATION, Channel.PORTAL}", "Channel.PORTAL"),
                against("one", Message.SUBMITTED_POINTS, SERVICE.replace("FREE", "CHARGED"))
                        .says(
                                10,
                                "error: [KUZET212] fee = FREE" + SUBMITTED + "says fee = CHARGED, which scores 1 in"
                                        + " place of 0 and does not change the method. Rules: para 8. Fix:"
                                        + " write fee = FREE" + ANEW)
                        .accepts("FREE", "CHARGED"),
                against("one", Message.SUBMITTED_METHOD_BY_TOTAL, SERVICE.replace("UNCHANGED", "CHANGED"))
                        .says(
                                7,
                                "error: [KUZET212] databaseChange = UNCHANGED" + SUBMITTED + "says databaseChange ="
                                        + " CHANGED, which changes the method from LOGIN_PASSWORD_OTP to"
                                        + " LOGIN_PASSWORD_EDS (total before: 2, now: 4). Rules: para 8. Fix: write"
                                        + " databaseChange = UNCHANGED" + ANEW)
                        .accepts(".UNCHANGED", ".CHANGED"),
                against("one", Message.SUBMITTED_METHOD_BY_OVERRIDE, service("result = ServiceResult.PERMIT"))
                        .says(
                                11,
                                "error: [KUZET212] result = OTHER" + SUBMITTED + "says result = PERMIT, which changes"
                                        + " the method from LOGIN_PASSWORD_OTP to LOGIN_PASSWORD_EDS: permits and"
                                        + " composite services take LOGIN_PASSWORD_EDS whatever the total. Rules: para"
                                        + " 8. Fix: write result = OTHER" + ANEW)
                        .accepts("OTHER", "PERMIT"),
                against(
                                "one",
                                Message.SUBMITTED_METHOD_BY_CHOICE,
                                service("method = AuthenticationMethod.LOGIN_PASSWORD_EDS"))
                        .says(
                                11,
                                "error: [KUZET212] The method LOGIN_PASSWORD_OTP" + SUBMITTED + "asks for"
                                        + " LOGIN_PASSWORD_EDS; the Rules leave this choice to the provider. Rules: para 8."
                                        + " Fix: write method = LOGIN_PASSWORD_OTP; if the new method is right, submit"
                                        + " the classification anew and keep that register as the file of"
                                        + " kuzet.submitted.")
                        .accepts("LOGIN_PASSWORD_OTP", "LOGIN_PASSWORD_EDS"),
                NegativeCase.of(Message.SUBMITTED_RESULT)
                        .source(SERVICE)
                        .option(option("forged"), option("one"))
                        .says(
                                3,
                                "error: [KUZET212] score = 1 (1 + 0 + 0 + 0), override = null, method = LOGIN_PASSWORD"
                                        + " was submitted to the authorized body, but the Rules as they are applied"
                                        + " here give score = 2 (2 + 0 + 0 + 0), override = null, method ="
                                        + " LOGIN_PASSWORD_OTP for the same criteria. Rules: para 8. Fix: if the file"
                                        + " of kuzet.submitted was changed by hand, restore it; otherwise submit the"
                                        + " classification anew and keep that register in its place."),
                against("elsewhere", Message.NOT_SUBMITTED, SERVICE.replace("e_004", "e_005"))
                        .says(
                                4,
                                "warning: [KUZET213] The service \"e_005\" is not in the register that was submitted to"
                                        + " the authorized body (" + file("elsewhere") + "). Rules: para 8. Fix: if the"
                                        + " service is new, submit the classification and keep that register as the"
                                        + " file of kuzet.submitted; otherwise correct the code; until then, write"
                                        + " @SuppressWarnings(\"KUZET213\").")
                        .accepts("e_004", "e_005"),
                NegativeCase.of(Message.NO_LONGER_DECLARED)
                        .source(SERVICE)
                        .option(option("two"), option("elsewhere"))
                        .says("warning: [KUZET213] The service \"e_006\" of com.example.Old was submitted to the"
                                + " authorized body (" + file("two") + "), but is no longer declared. Rules: para 8."
                                + " Fix: if the service is gone, submit the classification anew and keep that register"
                                + " as the file of kuzet.submitted; otherwise declare it with the code that was"
                                + " submitted."));
    }
}
