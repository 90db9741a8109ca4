package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Resources of Jakarta REST, and of its predecessor. */
final class JakartaRestTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void pathOnAnInterface(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Api", "@Path(\"/\") interface Api { @GET void get(); }")
                        .with("E", "class E implements Api { public void get() {} }")
                        .with("F", Portal.SERVICE + " class F implements Api { public void get() {} }")
                        .unclassified())
                .containsExactly("E.java:2: com.example.E is an endpoint (@Path)");
    }

    @ParameterizedTest
    @EnumSource
    void pathOnMethodsOnly(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "class E { @Path(\"/x\") public Object locator() { return this; } }")
                        .unclassified())
                .containsExactly("E.java:2: com.example.E is an endpoint (@Path)");
    }

    @ParameterizedTest
    @EnumSource
    void httpMethodOnly(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("E", """
            class E {
                @GET void a() {}
                @NotPublicService(reason = "-") @POST void b() {}
            }
            """).unclassified())
                .containsExactly("E.java:3: The handler com.example.E#a belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void customHttpMethod(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Report", "@HttpMethod(\"REPORT\") @interface Report {}")
                        .with("E", "class E { @Report void report() {} }")
                        .unclassified())
                .containsExactly("E.java:2: com.example.E is an endpoint (@Report)");
    }

    @ParameterizedTest
    @EnumSource
    void predecessor(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", """
                            @javax.ws.rs.Path("/") class E {
                                @javax.ws.rs.GET void a() {}
                                @NotPublicService(reason = "-") @javax.ws.rs.POST void b() {}
                            }
                            """)
                        .with("F", "class F { @javax.ws.rs.DELETE void a() {} }")
                        .unclassified())
                .containsExactly(
                        "E.java:3: The handler com.example.E#a belongs to no service",
                        "F.java:2: com.example.F is an endpoint (@DELETE)");
    }
}
