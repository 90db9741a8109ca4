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
                        .with("F", "@javax.jws.WebService class F { public void a() {} }")
                        .unclassified())
                .containsExactly(
                        "E.java:4: The handler com.example.E#b belongs to no service",
                        "E.java:5: The handler com.example.E#c belongs to no service",
                        "F.java:2: com.example.F is an endpoint (@WebService)");
    }

    /** A port is what a client calls. The class that implements it is asked. */
    @ParameterizedTest
    @EnumSource
    void operationsOfTheInterface(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("Api", """
            @WebService interface Api {
                @NotPublicService(reason = "-") void a();
                void b();
            }
            """).with("E", """
                class E implements Api {
                    public void a() {}
                    public void b() {}
                    public void setStore(Object store) {}
                }
                """).unclassified())
                .containsExactly("E.java:4: The handler com.example.E#b belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenOut(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", """
                            @WebService class E {
                                @NotPublicService(reason = "-") public void a() {}
                                @WebMethod(exclude = true) public void setStore(Object store) {}
                                @Override @WebMethod(exclude = true) public String toString() { return ""; }
                                @WebMethod(exclude = false) public void b() {}
                            }
                            """)
                        .with("F", """
                            @javax.jws.WebService class F {
                                @NotPublicService(reason = "-") public void a() {}
                                @javax.jws.WebMethod(exclude = true) public void setStore(Object store) {}
                            }
                            """)
                        .with("G", """
                            @WebService class G {
                                @NotPublicService(reason = "-") public void a() {}
                                @WebMethod(exclude = true) @GET public void resource() {}
                            }
                            """)
                        .with("H", "class H extends E { public void setStore(Object store) {} }")
                        .unclassified())
                .containsExactly(
                        "E.java:6: The handler com.example.E#b belongs to no service",
                        "G.java:4: The handler com.example.G#resource belongs to no service",
                        "H.java:2: The handler com.example.H#setStore belongs to no service");
    }

    /** Only what the interface has is offered, whether the class implements it or not. */
    @ParameterizedTest
    @EnumSource
    void endpointInterface(TestCompiler compiler) {
        String methods = """
             {
                public void %s(String form) {}
                public void %s(int form) {}
                public void wide(Object form) {}
                public void setStore(Object store) {}
            }
            """;
        assertThat(Portal.in(folder, compiler)
                        .with("Wide", "interface Wide { void wide(Object form); }")
                        .with(
                                "Api",
                                "@WebService interface Api extends Wide {"
                                        + " @NotPublicService(reason = \"-\") void send(String form); }")
                        .with("Outer", "class Outer { interface Port { void send(String form); } }")
                        .with(
                                "E",
                                "@WebService(endpointInterface = \"com.example.Api\") class E implements Api"
                                        + methods.formatted("send", "send"))
                        .with(
                                "F",
                                "@javax.jws.WebService(endpointInterface = \"com.example.Outer.Port\") class F"
                                        + methods.formatted("send", "send"))
                        .with(
                                "G",
                                "@WebService(endpointInterface = \"com.example.Api\") class G {"
                                        + " @NotPublicService(reason = \"-\") public void send(String form) {}"
                                        + " public void wide(Object form) {} public void setStore(Object store) {} }")
                        .with(
                                "H",
                                "@WebService(endpointInterface = \"com.example.Misspelt\") class H {"
                                        + " @NotPublicService(reason = \"-\") public void a() {}"
                                        + " public void setStore(Object store) {} }")
                        .unclassified())
                .containsExactly(
                        "E.java:5: The handler com.example.E#wide belongs to no service",
                        "F.java:2: com.example.F is an endpoint (@WebService)",
                        "G.java:2: The handler com.example.G#wide belongs to no service",
                        "H.java:2: The handler com.example.H#setStore belongs to no service");
    }
}
