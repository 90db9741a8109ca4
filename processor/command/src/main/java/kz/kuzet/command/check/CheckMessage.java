package kz.kuzet.command.check;

import static kz.kuzet.command.check.CheckProblem.*;
import static kz.kuzet.rules.Citation.*;

import kz.kuzet.rules.Citation;

/** Everything that is said of compiled modules. The words are in {@code Check.properties}, under the name of the message. */
enum CheckMessage {
    NOT_PROCESSED(KUZET501, PARA_6, 1),
    GUARD_MISSING(KUZET502, APPENDIX_1_PARA_1, 1),
    GUARD_OF_NOTHING(KUZET505, APPENDIX_1_PARA_1, 1),
    GUARD_NOT_LISTED(KUZET506, APPENDIX_1_PARA_1, 1),
    LISTED_NOT_THERE(KUZET507, APPENDIX_1_PARA_1, 1),
    LISTED_NO_GUARD(KUZET507, APPENDIX_1_PARA_1, 1),
    REGISTER_MISSING(KUZET508, PARA_7, 0),
    SERVICE_NOT_REGISTERED(KUZET509, PARA_7, 1),
    SERVICE_REGISTERED_OTHERWISE(KUZET509, PARA_7, 1),
    SERVICE_NOT_DECLARED(KUZET509, PARA_7, 2),
    EXCLUSION_NOT_REGISTERED(KUZET509, PARA_7, 0),
    EXCLUSION_REGISTERED_OTHERWISE(KUZET509, PARA_7, 1),
    EXCLUSION_NOT_DECLARED(KUZET509, PARA_7, 1),
    PREPARED_CODE_UNKNOWN(KUZET510, APPENDIX_1_PARA_1, 2),
    TYPES_MISSING(KUZET511, PARA_6, 2),
    VERSION_DIFFERS(KUZET512, PARA_6, 1),
    ENFORCED_BY_NO_ADAPTER(KUZET513, APPENDIX_1_PARA_1, 3),
    ENFORCED_BY_NO_SPRING_MVC(KUZET513, APPENDIX_1_PARA_1, 3),
    ENFORCED_BY_NO_JAKARTA_REST(KUZET513, APPENDIX_1_PARA_1, 3),
    ENFORCED_NOWHERE(KUZET513, APPENDIX_1_PARA_1, 2);

    private final CheckProblem problem;
    private final Citation citation;
    private final int arguments;

    CheckMessage(CheckProblem problem, Citation citation, int arguments) {
        this.problem = problem;
        this.citation = citation;
        this.arguments = arguments;
    }

    CheckProblem problem() {
        return problem;
    }

    Citation citation() {
        return citation;
    }

    /** How many arguments its words have. */
    int arguments() {
        return arguments;
    }
}
