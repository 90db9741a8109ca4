package kz.kuzet.conformance.spring.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.reactive.slice.Functions;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.ClassUtils;

/** A test of one controller has the guard before it, as the application has. */
class SliceTest {

    private static final String OF_BOOT_4 = "org.springframework.boot.webflux.test.autoconfigure.WebFluxTest";
    private static final String OF_BOOT_3 = "org.springframework.boot.test.autoconfigure.web.reactive.WebFluxTest";
    private static final String SECURITY_OF_BOOT_4 =
            "org.springframework.boot.security.autoconfigure.web.reactive." + "ReactiveWebSecurityAutoConfiguration";
    private static final String SECURITY_OF_BOOT_3 =
            "org.springframework.boot.autoconfigure.security.reactive.ReactiveSecurityAutoConfiguration";

    @TempDir
    Path folder;

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @Test
    void isGuarded() throws Exception {
        try (URLClassLoader loader = slice("")) {
            ApplicationContext context = contextOf(loader);
            EntityExchangeResult<String> challenge = sent(context, "/tested");
            assertThat(challenge.getStatus().value()).isEqualTo(401);
            assertThat(challenge.getResponseBody()).contains("urn:kuzet:problem:step-up-required", "slice_tested");
            assertThat(Calls.taken()).isEmpty();
            context.getBean(ReactiveTestEvidence.class)
                    .logIn(Recipients.RECIPIENT)
                    .confirmWhateverIsSent(Factor.EDS);
            assertThat(sent(context, "/tested").getResponseBody()).isEqualTo("tested");
        }
    }

    @Test
    void aFunctionIsGuarded() throws Exception {
        try (URLClassLoader loader = slice(", Functions.class")) {
            ApplicationContext context = contextOf(loader);
            EntityExchangeResult<String> challenge = sent(context, "/function");
            assertThat(challenge.getStatus().value()).isEqualTo(401);
            assertThat(challenge.getResponseBody()).contains("slice_function");
            assertThat(Calls.taken()).isEmpty();
            context.getBean(ReactiveTestEvidence.class)
                    .logIn(Recipients.RECIPIENT)
                    .confirmWhateverIsSent(Factor.EDS);
            assertThat(sent(context, "/function").getResponseBody()).isEqualTo("function");
        }
    }

    /** There Kuzet does not stand before it. */
    @Test
    void aFunctionOfABareRouterIsNotReached() {
        WebTestClient.bindToRouterFunction(new Functions().router())
                .build()
                .post()
                .uri("/function")
                .exchange()
                .expectStatus()
                .isEqualTo(500);
        assertThat(Calls.taken()).isEmpty();
    }

    private URLClassLoader slice(String imported) throws Exception {
        return new Unprocessed(Files.createTempDirectory(folder, "test"), "Slice", """
            package kz.kuzet.conformance.spring.reactive.slice;

            @%s(
                controllers = Application.Tested.class,
                excludeAutoConfiguration = %s.class)
            @org.springframework.context.annotation.Import({kz.kuzet.spring.testing.ReactiveTestEvidence.class%s})
            public class Slice {}
            """.formatted(
                        ofThisBoot(OF_BOOT_4, OF_BOOT_3), ofThisBoot(SECURITY_OF_BOOT_4, SECURITY_OF_BOOT_3), imported))
                .loader(SliceTest.class.getClassLoader());
    }

    private static String ofThisBoot(String four, String three) {
        return ClassUtils.isPresent(four, null) ? four : three;
    }

    private static ApplicationContext contextOf(ClassLoader loader) throws Exception {
        Class<?> test = loader.loadClass("kz.kuzet.conformance.spring.reactive.slice.Slice");
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

    private static EntityExchangeResult<String> sent(ApplicationContext context, String address) {
        return context.getBean(WebTestClient.class)
                .post()
                .uri(address)
                .bodyValue("the request")
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
