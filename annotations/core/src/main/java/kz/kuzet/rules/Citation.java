package kz.kuzet.rules;

/** A place in the Rules. */
public enum Citation {
    /** What a composite service is. */
    PARA_2_5("para 2(5)"),
    /** Every service is analysed. */
    PARA_3("para 3"),
    /** The provider assesses the disclosure risk itself. */
    PARA_3_1("para 3(1)"),
    /** What the term runs from and to. */
    PARA_3_3("para 3(3)"),
    /** The analysis as a whole: scores, total, bands. */
    PARA_5("para 5"),
    /** Points for the disclosure risk. */
    PARA_5_1("para 5(1)"),
    /** Points for a change in the database. */
    PARA_5_2("para 5(2)"),
    /** Points for the term. */
    PARA_5_3("para 5(3)"),
    /** Points for the fee. */
    PARA_5_4("para 5(4)"),
    /** Every service offered electronically is classified. */
    PARA_6("para 6"),
    /** Each state body classifies its services itself. */
    PARA_7("para 7"),
    /** The results are sent to the authorized body. */
    PARA_8("para 8"),
    /** The methods, the alternative to a one-time password, and messages. */
    APPENDIX_1_PARA_1("Appendix 1, para 1"),
    /** The method with the electronic digital signature, for the portal and the mobile application. */
    APPENDIX_1_PARA_1_2("Appendix 1, para 1(2)"),
    /** Permits and composite services. */
    APPENDIX_1_PARA_2("Appendix 1, para 2"),
    /** The scoring table. */
    APPENDIX_2("Appendix 2");

    private final String text;

    Citation(String text) {
        this.text = text;
    }

    /** {@return the place as it is written in English texts, for example {@code para 5(3)}} */
    @Override
    public String toString() {
        return text;
    }
}
