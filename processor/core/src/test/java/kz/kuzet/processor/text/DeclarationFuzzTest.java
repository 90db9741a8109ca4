package kz.kuzet.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any declaration whatever gives a guard that is no weaker than the Rules, or problems that the catalogue knows. */
final class DeclarationFuzzTest {

    private static final int DECLARATIONS = 80;
    private static final List<String> TEXTS = AwkwardText.all().toList();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesGuardOrProblems(long seed) {
        TestCompiler compiler = seed % 2 == 0 ? TestCompiler.ECJ : TestCompiler.JAVAC;
        Random random = new Random(seed);
        StringBuilder source = new StringBuilder("package a;\n")
                .append(DeclarationSource.IMPORTS)
                .append("class E {\n");
        for (int index = 0; index < DECLARATIONS; index++) {
            source.append(declaration(random)).append(" void m" + index + "() {}\n");
        }
        Outcome checked = TestCompilation.in(folder, compiler)
                .withSource("a/E.java", source.append('}').toString())
                .run();
        assertThat(checked.otherErrors()).isEmpty();
        assertThat(checked.problems())
                .isNotEmpty()
                .allMatch(problem ->
                        problem.matches("(?s)E\\.java:\\d+: (error|warning|note): \\[KUZET[12]\\d\\d\\] .*"));

        TestCompilation guards =
                TestCompilation.in(folder.resolve("guards"), compiler).withoutKuzet();
        checked.written().forEach(guards::withSource);
        Outcome outcome = guards.run();
        assertThat(outcome.reports()).isEmpty();
        try (Application application = Application.of(outcome)) {
            assertThat(checked.written().keySet().stream().filter(path -> sourceIsSound(checked, path)))
                    .isNotEmpty()
                    .allSatisfy(path -> assertNotWeaker(
                            application.guard(path.replace(".java", "").replace('/', '.'))));
        }
    }

    /** A guard of a service that is offered nowhere cannot be loaded; the build has failed by then (problem 106). */
    private static boolean sourceIsSound(Outcome outcome, String path) {
        return path.endsWith(".java") && !outcome.source(path).contains(".channels()");
    }

    private static void assertNotWeaker(ServiceGuard guard) {
        ServiceDescriptor service = guard.service();
        AuthenticationMethod given = service.classification().method();
        assertThat(service.method().isWeakerThan(given)).isFalse();
        if (service.method() != given) {
            assertThat(given).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_OTP);
            assertThat(service.method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_EDS);
        }
        if (service.messagingMethod().isPresent()) {
            assertThat(service.method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_OTP);
            assertThat(service.messagingMethod()).contains(AuthenticationMethod.LOGIN_PASSWORD);
        }
    }

    private static DeclarationSource declaration(Random random) {
        return DeclarationSource.of(text(random))
                .withText("name", text(random))
                .with("disclosureRisk", one(DisclosureRisk.values(), random))
                .with("databaseChange", one(DatabaseChange.values(), random))
                .with("term", Integer.toString(random.nextInt(8) == 0 ? random.nextInt() : 1 + random.nextInt(40)))
                .with("termUnit", one(TermUnit.values(), random))
                .with("fee", one(Fee.values(), random))
                .with("result", one(ServiceResult.values(), random))
                .with(
                        "composedOf",
                        some(TEXTS.stream().map(DeclarationSource::literal).toArray(), random))
                .with("channels", some(Channel.values(), random))
                .with("method", some(AuthenticationMethod.values(), random))
                .with("messagingMethod", some(AuthenticationMethod.values(), random))
                .withText("riskAssessment", text(random));
    }

    private static String one(Object[] values, Random random) {
        return values[random.nextInt(values.length)].toString();
    }

    /** Mostly none or one. */
    private static String some(Object[] values, Random random) {
        int number = Math.max(0, random.nextInt(5) - 1);
        return IntStream.range(0, number)
                .mapToObj(any -> one(values, random))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(Random random) {
        String[] parts = new String[1 + random.nextInt(3)];
        Arrays.setAll(
                parts,
                any -> random.nextInt(3) == 0
                        ? Character.toString((char) random.nextInt(Character.MAX_VALUE + 1))
                        : TEXTS.get(random.nextInt(TEXTS.size())));
        return String.join("", parts);
    }
}
