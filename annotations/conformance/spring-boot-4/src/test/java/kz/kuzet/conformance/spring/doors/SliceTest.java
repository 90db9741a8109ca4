package kz.kuzet.conformance.spring.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.spring.doors.slice.Functions;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.spring.KuzetTestedPartAutoConfiguration;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;

/** A test of one controller has the guard before it, as the application has. */
class SliceTest {

    private static final String OF_BOOT_4 = "org.springframework.boot.webmvc.test.autoconfigure.";
    private static final String OF_BOOT_3 = "org.springframework.boot.test.autoconfigure.web.servlet.";

    @TempDir
    Path folder;

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @Test
    void isGuarded() throws Exception {
        try (URLClassLoader loader = slice("")) {
            MockHttpServletResponse response = sent(contextOf(loader), "/tested");
            assertThat(response.getStatus()).isEqualTo(401);
            assertThat(response.getContentAsString()).contains("urn:kuzet:problem:step-up-required", "doors_tested");
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @Test
    void saysWhatARecipientHasShown() throws Exception {
        try (URLClassLoader loader = slice(
                "@org.springframework.context.annotation.Import(" + "kz.kuzet.spring.testing.TestEvidence.class)")) {
            ApplicationContext context = contextOf(loader);
            assertThat(sent(context, "/tested").getStatus()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
            context.getBean(TestEvidence.class)
                    .logIn(RecipientId.of("900101300017"))
                    .confirmWhateverIsSent(Factor.EDS);
            assertThat(sent(context, "/tested").getContentAsString()).isEqualTo("tested");
        }
    }

    @Test
    void aFunctionIsGuarded() throws Exception {
        try (URLClassLoader loader = slice("@org.springframework.context.annotation.Import(Functions.class)")) {
            ApplicationContext context = contextOf(loader);
            MockHttpServletResponse response = sent(context, "/function");
            assertThat(response.getStatus()).isEqualTo(401);
            assertThat(response.getContentAsString()).contains("doors_function");
            assertThat(Calls.taken()).isEmpty();
        }
    }

    /** There Kuzet does not stand before it. */
    @Test
    void aFunctionOfABareRouterIsNotReached() {
        MockMvc bare = MockMvcBuilders.routerFunctions(new Functions().router()).build();
        assertThatThrownBy(() -> bare.perform(post("/function")))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("use the context of the application");
        assertThat(Calls.taken()).isEmpty();
    }

    /** The whole application without a server: all its guards count. */
    @Test
    void theWholeApplicationIsGuardedTheSameWay() throws Exception {
        String offered = "@org.springframework.boot.test.context.SpringBootTest(properties = \"kuzet.not-offered="
                + NotOffered.besides(kz.kuzet.conformance.spring.doors.slice.Application.class)
                + "\")";
        try (URLClassLoader loader = test(offered, "")) {
            assertThat(sent(contextOf(loader), "/tested").getStatus()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
        }
        assertThatThrownBy(() -> {
                    try (URLClassLoader loader = test("@org.springframework.boot.test.context.SpringBootTest", "")) {
                        contextOf(loader);
                    }
                })
                .hasRootCauseInstanceOf(UnguardedHandlersException.class);
    }

    /** Without Spring Security nobody else would say what recipients have shown. */
    @Test
    void nobodyHasLoggedInWhereNothingSaysSo() {
        Class<?>[] part = {
            kz.kuzet.conformance.spring.start.nosource.Application.class, KuzetTestedPartAutoConfiguration.class
        };
        try (Server server = Server.start(Server.withoutSecurity(), part)) {
            assertThat(server.post("/no-source", "").statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    private URLClassLoader slice(String annotations) throws Exception {
        return test("@" + ofThisBoot() + "WebMvcTest(Application.Tested.class)", annotations);
    }

    private URLClassLoader test(String kind, String annotations) throws Exception {
        Path sources = Files.createTempDirectory(folder, "test");
        return new Unprocessed(sources, "Slice", """
            package kz.kuzet.conformance.spring.doors.slice;

            %s
            @%sAutoConfigureMockMvc(addFilters = false)
            %s
            public class Slice {}
            """.formatted(kind, ofThisBoot(), annotations))
                .loader(SliceTest.class.getClassLoader());
    }

    private static String ofThisBoot() {
        return ClassUtils.isPresent(OF_BOOT_4 + "WebMvcTest", null) ? OF_BOOT_4 : OF_BOOT_3;
    }

    private static ApplicationContext contextOf(ClassLoader loader) throws Exception {
        Class<?> test = loader.loadClass("kz.kuzet.conformance.spring.doors.slice.Slice");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            TestContextManager manager = new TestContextManager(test);
            manager.prepareTestInstance(test.getConstructor().newInstance());
            return manager.getTestContext().getApplicationContext();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static MockHttpServletResponse sent(ApplicationContext context, String address) throws Exception {
        return context.getBean(MockMvc.class)
                .perform(post(address).content("the request"))
                .andReturn()
                .getResponse();
    }
}
