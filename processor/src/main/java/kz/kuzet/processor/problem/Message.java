package kz.kuzet.processor.problem;

import static kz.kuzet.processor.problem.Problem.*;
import static kz.kuzet.rules.Citation.*;

import java.util.Optional;
import kz.kuzet.rules.Citation;

/**
 * Everything that can be said of the problems: one or more messages for each. The words are in {@code Messages.properties}, in
 * each language, under the name of the message.
 */
public enum Message {
    CODE_BLANK(KUZET101, PARA_8, 0),
    CODE_NOT_PLAIN(KUZET101, PARA_8, 1),
    NAME_BLANK(KUZET102, PARA_8, 0),
    NAME_NOT_PLAIN(KUZET102, PARA_8, 1),
    TERM_NOT_POSITIVE(KUZET103, PARA_3_3, 1),
    CODE_TWICE(KUZET104, PARA_3, 2),
    METHOD_TWICE(KUZET105, PARA_5, 1),
    MESSAGING_METHOD_TWICE(KUZET105, APPENDIX_1_PARA_1, 1),
    CHANNEL_NONE(KUZET106, PARA_6, 0),
    CHANNEL_TWICE(KUZET106, PARA_6, 1),
    ANNOTATION_TYPE(KUZET107, PARA_6, 1),
    ENUM_TYPE(KUZET107, PARA_6, 1),
    RECORD_TYPE(KUZET107, PARA_6, 1),
    LOCAL_TYPE(KUZET107, PARA_6, 1),
    PRIVATE_TYPE(KUZET107, PARA_6, 1),
    PRIVATE_METHOD(KUZET107, PARA_6, 1),
    COMPONENT_ALONE(KUZET108, PARA_2_5, 1),
    COMPONENT_BLANK(KUZET108, PARA_2_5, 0),
    COMPONENT_TWICE(KUZET108, PARA_2_5, 1),
    COMPONENT_ITSELF(KUZET108, PARA_2_5, 1),
    COMPONENT_CYCLE(KUZET108, PARA_2_5, 1),
    COMPONENT_NOT_FOUND(KUZET109, PARA_2_5, 1),
    GUARD_TWICE(KUZET110, PARA_6, 2),
    GUARD_NAME_TAKEN(KUZET110, PARA_6, 1),

    PERMIT_WITHOUT_EDS(KUZET201, APPENDIX_1_PARA_2, 1),
    COMPOSITE_WITHOUT_EDS(KUZET202, APPENDIX_1_PARA_2, 1),
    METHOD_TOO_WEAK(KUZET203, PARA_5, 4),
    METHOD_TOO_STRICT(KUZET204, PARA_5, 4),
    CERTIFICATE_CHANGES_DATABASE(KUZET205, PARA_5_2, 0),
    MESSAGING_METHOD_MISSING(KUZET206, APPENDIX_1_PARA_1, 1),
    EDS_OVER_MESSAGES(KUZET207, APPENDIX_1_PARA_1_2, 1),
    MESSAGING_METHOD_NOT_CARRIED(KUZET208, APPENDIX_1_PARA_1, 1),
    MESSAGING_METHOD_WITHOUT_CHANNEL(KUZET208, APPENDIX_1_PARA_1, 0),
    MESSAGING_METHOD_WITHOUT_GAP(KUZET208, APPENDIX_1_PARA_1, 1),
    DISCLOSURE_RISK_BELOW_COMPONENT(KUZET209, PARA_5_1, 2),
    DATABASE_CHANGE_BELOW_COMPONENT(KUZET209, PARA_5_2, 2),
    TERM_BELOW_COMPONENT(KUZET209, PARA_5_3, 2),
    FEE_BELOW_COMPONENT(KUZET209, PARA_5_4, 2),
    NAME_OF_PERMIT(KUZET210, APPENDIX_1_PARA_2, 1),
    TERM_EXACTLY_THIRTY_MINUTES(KUZET211, PARA_5_3, 0),
    SUBMITTED_VALUE(KUZET212, PARA_8, 2),
    SUBMITTED_POINTS(KUZET212, PARA_8, 4),
    SUBMITTED_METHOD_BY_TOTAL(KUZET212, PARA_8, 6),
    SUBMITTED_METHOD_BY_OVERRIDE(KUZET212, PARA_8, 4),
    SUBMITTED_METHOD_BY_CHOICE(KUZET212, PARA_8, 2),
    SUBMITTED_RESULT(KUZET212, PARA_8, 2),
    NOT_SUBMITTED(KUZET213, PARA_8, 2),
    NO_LONGER_DECLARED(KUZET213, PARA_8, 3),

    ENDPOINT_UNCLASSIFIED(KUZET301, PARA_6, 2),
    HANDLER_UNCLASSIFIED(KUZET301, PARA_6, 1),
    INHERITED_HANDLER_UNCLASSIFIED(KUZET301, PARA_6, 2),
    REASON_BLANK(KUZET302, PARA_6, 0),
    PUBLIC_AND_NOT_PUBLIC(KUZET303, PARA_6, 1),
    PUBLIC_AND_PREPARING(KUZET303, APPENDIX_1_PARA_1, 1),
    NOT_PUBLIC_AND_PREPARING(KUZET303, PARA_6, 1),
    NOTHING_TO_PREPARE(KUZET304, APPENDIX_1_PARA_1, 1),
    PREPARED_CODE_BLANK(KUZET304, APPENDIX_1_PARA_1, 0),
    PREPARED_BY_CHANGING_METHOD(KUZET305, APPENDIX_1_PARA_1, 1),

    OPTION_UNKNOWN(KUZET401, 2),
    LOCALE_UNKNOWN(KUZET402, 3),
    ENDPOINTS_MALFORMED(KUZET402, 2),
    WARN_MALFORMED(KUZET402, 3),
    SUBMITTED_NOT_READ(KUZET402, 3),
    SUBMITTED_NOT_A_REGISTER(KUZET402, 3),

    DEFECT(KUZET901, 2),
    OUTPUT_NOT_WRITTEN(KUZET902, 2);

    private final Problem problem;
    private final Optional<Citation> citation;
    private final int arguments;

    Message(Problem problem, Citation citation, int arguments) {
        this.problem = problem;
        this.citation = Optional.of(citation);
        this.arguments = arguments;
    }

    /** For what the Rules are not concerned with. */
    Message(Problem problem, int arguments) {
        this.problem = problem;
        this.citation = Optional.empty();
        this.arguments = arguments;
    }

    public Problem problem() {
        return problem;
    }

    public Optional<Citation> citation() {
        return citation;
    }

    /** How many arguments its words have. */
    public int arguments() {
        return arguments;
    }
}
