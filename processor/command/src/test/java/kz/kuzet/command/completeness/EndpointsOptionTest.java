package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations that the build names mark endpoints too. */
final class EndpointsOptionTest {

    @TempDir
    private Path folder;

    private static final String RPC = "public @interface Rpc {}";

    @ParameterizedTest
    @EnumSource
    void onTypes(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .withOption("-Akuzet.endpoints=com.example.Other, com.example.Rpc")
                        .with("Rpc", RPC)
                        .with("Other", "@interface Other {}")
                        .with("Api", "@Rpc @interface Api {}")
                        .with("E", "@Rpc class E { public void get() {} }")
                        .with("F", "@Api class F {}")
                        .with("G", """
                            @Rpc class G { @NotPublicService(reason = "-") public void a() {}
                                public void b() {}
                                void c() {}
                            }
                            """)
                        .unclassified())
                .containsExactly(
                        "E.java:2: com.example.E is an endpoint (@Rpc)",
                        "F.java:2: com.example.F is an endpoint (@Api)",
                        "G.java:3: The handler com.example.G#b belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void onMethods(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .withOption("-Akuzet.endpoints=com.example.Rpc")
                        .with("Rpc", RPC)
                        .with("E", "class E { @Rpc void get() {} }")
                        .with("F", """
                            class F {
                                @NotPublicService(reason = "-") @Rpc void a() {}
                                @Rpc void b() {}
                                public void c() {}
                            }
                            """)
                        .unclassified())
                .containsExactly(
                        "E.java:2: com.example.E is an endpoint (@Rpc)",
                        "F.java:4: The handler com.example.F#b belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhereNamed(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Rpc", RPC)
                        .with("E", "@Rpc class E { @Rpc public void get() {} }")
                        .unclassified())
                .isEmpty();
    }
}
