package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARA_2_5            | para 2(5)",
                "PARA_3              | para 3",
                "PARA_3_1            | para 3(1)",
                "PARA_3_3            | para 3(3)",
                "PARA_5              | para 5",
                "PARA_5_1            | para 5(1)",
                "PARA_5_2            | para 5(2)",
                "PARA_5_3            | para 5(3)",
                "PARA_5_4            | para 5(4)",
                "PARA_6              | para 6",
                "PARA_7              | para 7",
                "PARA_8              | para 8",
                "APPENDIX_1_PARA_1   | Appendix 1, para 1",
                "APPENDIX_1_PARA_1_2 | Appendix 1, para 1(2)",
                "APPENDIX_1_PARA_2   | Appendix 1, para 2",
                "APPENDIX_2          | Appendix 2",
            })
    void readsAsInEnglishTexts(Citation citation, String text) {
        assertThat(citation).hasToString(text);
    }

    @Test
    void noPlaceIsMissingFromTheTableAbove() {
        assertThat(Citation.values()).hasSize(16);
    }

    @ParameterizedTest
    @EnumSource
    void everyOverrideComesFromAppendix1(MethodOverride override) {
        assertThat(override.citation()).isEqualTo(Citation.APPENDIX_1_PARA_2);
    }
}
