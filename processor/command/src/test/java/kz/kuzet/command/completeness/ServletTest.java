package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servlets answer through methods that are known by their names. */
final class ServletTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void servlet(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "@WebServlet(\"/\") class E extends jakarta.servlet.http.HttpServlet {}")
                        .with(
                                "F",
                                "@javax.servlet.annotation.WebServlet(\"/\") class F"
                                        + " extends javax.servlet.http.HttpServlet {}")
                        .unclassified())
                .containsExactly(
                        "E.java:2: com.example.E is an endpoint (@WebServlet)",
                        "F.java:2: com.example.F is an endpoint (@WebServlet)");
    }

    @ParameterizedTest
    @EnumSource
    void oneByOne(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("E", """
            @WebServlet("/") class E extends jakarta.servlet.http.HttpServlet {
                @PreparesRequest("e_004") protected void doGet(Object request, Object response) {}
                protected void doPost(Object request, Object response) {}
                protected void doGetReady() {}
                private void doPut(Object request, Object response) {}
                protected static void doDelete(Object request, Object response) {}
            }
            """).unclassified())
                .containsExactly("E.java:4: The handler com.example.E#doPost belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void preparingByPostIsSuspicious(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("E", """
            @WebServlet("/") class E extends jakarta.servlet.http.HttpServlet {
                @PreparesRequest("e_004") protected void doGet(Object request, Object response) {}
                @PreparesRequest("e_004") protected void doPost(Object request, Object response) {}
            }
            """).unclassified())
                .singleElement()
                .asString()
                .startsWith("E.java:4: warning: [KUZET305] The handler answers POST, ");
    }
}
