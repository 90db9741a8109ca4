package kz.kuzet.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that gRPC's code generator gives to methods. */
final class GrpcHandlersTest {

    @ParameterizedTest
    @CsvSource({
        "SayHello, sayHello",
        "sayHello, sayHello",
        "Say_hello, sayHello",
        "say__hello_, sayHello",
        "_say, _say",
        "GetURL, getURL",
        "X, x",
        "Import, import_",
        "import, import_",
        "True, true_",
        "Null, null",
        "Record, record",
        "Get_2nd, get2nd",
        "'', ''",
    })
    void areTheGenerators(String bareName, String javaName) {
        assertThat(GrpcHandlers.javaName(bareName)).isEqualTo(javaName);
    }

    @Test
    void doNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(GrpcHandlers.javaName("IssueId")).isEqualTo("issueId");
            assertThat(GrpcHandlers.javaName("a_i")).isEqualTo("aI");
        } finally {
            Locale.setDefault(before);
        }
    }
}
