package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a web service every public method is an operation. */
final class WebServiceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void operations(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", """
                            @WebService class E {
                                @NotPublicService(reason = "-") public void a() {}
                                public void b() {}
                                @WebMethod void c() {}
                                void d() {}
                                public static void e() {}
                                private void f() {}
                            }
                            """)
                        .with("F", "@javax.jws.WebService interface F { void a(); }")
                        .unclassified())
                .containsExactly(
                        "E.java:4: The handler com.example.E#b belongs to no service",
                        "E.java:5: The handler com.example.E#c belongs to no service",
                        "F.java:2: com.example.F is an endpoint (@WebService)");
    }

    @ParameterizedTest
    @EnumSource
    void operationsOfTheInterface(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("Api", """
            @WebService interface Api {
                @NotPublicService(reason = "-") void a();
                void b();
            }
            """).unclassified())
                .containsExactly("Api.java:4: The handler com.example.Api#b belongs to no service");
    }
}
