package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.TestContextManager;
import org.springframework.util.ClassUtils;

/** A test of one controller has the guard before it, as the application has. */
class SliceTest {

    private static final String OF_BOOT_4 = "org.springframework.boot.graphql.test.autoconfigure.GraphQlTest";
    private static final String OF_BOOT_3 = "org.springframework.boot.test.autoconfigure.graphql.GraphQlTest";

    @TempDir
    Path folder;

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@org.springframework.context.annotation.Import(kz.kuzet.spring.testing.GraphQlTestEvidence.class)",
                ""
            })
    void isGuarded(String source) throws Exception {
        try (URLClassLoader loader = slice(source)) {
            ApplicationContext context = contextOf(loader);
            GraphQlTester tester = ExecutionGraphQlServiceTester.create(context.getBean(ExecutionGraphQlService.class));
            tester.document("{tested}")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(error -> assertThat(error.getExtensions())
                                    .containsEntry("type", "urn:kuzet:problem:step-up-required")
                                    .containsEntry("service", "graphql_slice_tested")));
            assertThat(Calls.taken()).isEmpty();
            if (!source.isEmpty()) {
                context.getBean(GraphQlTestEvidence.class)
                        .logIn(Recipients.RECIPIENT)
                        .confirmWhateverIsSent(Factor.EDS);
                tester.document("{tested}")
                        .execute()
                        .path("tested")
                        .entity(String.class)
                        .isEqualTo("tested");
            }
        }
    }

    private URLClassLoader slice(String source) throws Exception {
        return new Unprocessed(Files.createTempDirectory(folder, "test"), "Slice", """
            package kz.kuzet.conformance.graphql.slice;

            @%s(
                controllers = Application.Tested.class,
                properties = "spring.graphql.schema.locations=classpath:slice/")
            %s
            public class Slice {}
            """.formatted(
                                ClassUtils.isPresent(OF_BOOT_4, null) ? OF_BOOT_4 : OF_BOOT_3, source))
                .loader(SliceTest.class.getClassLoader());
    }

    private static ApplicationContext contextOf(ClassLoader loader) throws Exception {
        Class<?> test = loader.loadClass("kz.kuzet.conformance.graphql.slice.Slice");
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
}
