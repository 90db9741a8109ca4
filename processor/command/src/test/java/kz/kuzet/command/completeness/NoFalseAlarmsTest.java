package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is no endpoint is left alone. */
final class NoFalseAlarmsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void ordinaryClasses(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("A", "class A { public void doGet() {} public void get() {} class B {} enum C {} }")
                        .with("D", "@Deprecated @FunctionalInterface interface D { void run(); }")
                        .with("F", "record F(int x) {}")
                        .with(
                                "G",
                                "class G<T extends Comparable<T>> extends java.util.ArrayList<T> {"
                                        + " private static final long serialVersionUID = 1; }")
                        .unclassified())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void handlersOfAnInterfaceThatNobodyServes(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Client", "interface Client { @GetMapping void get(); }")
                        .with("Mapped", "@RequestMapping class Mapped { @GetMapping void get() {} }")
                        .unclassified())
                .isEmpty();
    }

    /** What a portal calls, and does not offer. */
    @ParameterizedTest
    @EnumSource
    void clients(TestCompiler compiler) {
        String annotation = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface ";
        assertThat(Portal.in(folder, compiler)
                        .with(
                                "RegisterRestClient",
                                annotation + "RegisterRestClient { String configKey() default \"\"; }")
                        .with("FeignClient", annotation + "FeignClient { String name() default \"\"; }")
                        .with("Clients", """
                            class Clients {
                                @RegisterRestClient(configKey = "tax") @Path("/tax") interface Tax { @GET String debts(); }
                                @Path("/population") interface Population { @GET String person(); }
                                interface Parts { @POST String part(); @Path("/deeper") Population deeper(); }
                                @javax.ws.rs.Path("/old") interface Old { @javax.ws.rs.GET String old(); }
                                @WebService(name = "Gateway") interface Gateway { @WebMethod String send(String request); }
                                @javax.jws.WebService interface OldGateway { String send(String request); }
                                @FeignClient(name = "plots") @RequestMapping("/plots") interface Plots {
                                    @GetMapping String all();
                                    @PostMapping String add();
                                }
                                @HttpExchange("/fines") interface Fines { @GetExchange String all(); @PostExchange String pay(); }
                                @RestController interface Contract { @GetMapping String get(); }
                                private Tax tax;
                            }
                            """)
                        .unclassified())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void annotationsOfTheSameSimpleName(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("Own", """
            class Own {
                @interface RestController {}
                @interface Path {}
                @RestController @Path class E {}
            }
            """).unclassified()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void servicesThatAreNoEndpoints(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", Portal.SERVICE + " class E { public void a() {} }")
                        .with("F", "class F {\n" + Portal.service("f") + " void a() {}\n void b() {} }")
                        .unclassified())
                .isEmpty();
    }
}
