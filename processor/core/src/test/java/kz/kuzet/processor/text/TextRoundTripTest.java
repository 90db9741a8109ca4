package kz.kuzet.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Json;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text of a declaration is data: it arrives in the guard and in the register as it was written, and does nothing else. */
final class TextRoundTripTest {

    private static final List<String> TEXTS = AwkwardText.all().toList();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void assessmentAndComponents(TestCompiler compiler) {
        Outcome outcome = compile(compiler, TextRoundTripTest::composite);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        List<Map<?, ?>> register = Json.objects(Json.register(outcome), "services");
        try (Application application = Application.of(outcome)) {
            for (int index = 0; index < TEXTS.size(); index++) {
                String text = TEXTS.get(index);
                ServiceDescriptor service =
                        application.guard("a.E_m" + index + "Guard").service();
                assertThat(service.riskAssessment()).isEqualTo(text);
                assertThat(service.composedOf()).containsExactly("other", component(text));

                Map<?, ?> entry = register.get(index);
                assertThat(entry.get("riskAssessment")).isEqualTo(inUtf8(text));
                assertThat(entry.get("composedOf")).isEqualTo(List.of("other", inUtf8(component(text))));
            }
        }
    }

    /** A guard is written for a faulty declaration too, so its text has to be sound whatever the problem is. */
    @ParameterizedTest
    @EnumSource
    void codeAndName(TestCompiler compiler) {
        Outcome refused = compile(
                compiler, (index, text) -> DeclarationSource.of(text + index).withText("name", text));
        assertThat(refused.otherErrors()).isEmpty();
        assertThat(refused.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.matches("E.java:\\d+: error: \\[KUZET10[12]\\] .*"));

        TestCompilation guards =
                TestCompilation.in(folder.resolve("guards"), compiler).withoutKuzet();
        refused.written().forEach(guards::withSource);
        Outcome outcome = guards.run();
        assertThat(outcome.reports()).isEmpty();
        try (Application application = Application.of(outcome)) {
            for (int index = 0; index < TEXTS.size(); index++) {
                ServiceDescriptor service =
                        application.guard("a.E_m" + index + "Guard").service();
                assertThat(service.code()).isEqualTo(TEXTS.get(index) + index);
                assertThat(service.name()).isEqualTo(TEXTS.get(index));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void reasonsAndProvider(TestCompiler compiler) {
        StringBuilder source = new StringBuilder("package a;\nclass E {\n");
        for (int index = 0; index < TEXTS.size(); index++) {
            source.append("@kz.kuzet.NotPublicService(reason = ")
                    .append(DeclarationSource.literal(component(TEXTS.get(index))))
                    .append(") void m%03d() {}\n".formatted(index));
        }
        String provider = String.join("", TEXTS);
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("a/E.java", source.append('}').toString())
                .withOptions("-Akuzet.provider=" + provider)
                .run();
        assertThat(outcome.problems()).isEmpty();
        Map<?, ?> register = Json.register(outcome);
        assertThat(register.get("provider")).isEqualTo(inUtf8(provider));
        assertThat(Json.objects(register, "notPublicServices"))
                .extracting(exclusion -> exclusion.get("reason"))
                .isEqualTo(TEXTS.stream().map(text -> inUtf8(component(text))).toList());
    }

    /** Declarations of one text each. */
    @FunctionalInterface
    private interface Declarations {
        DeclarationSource of(int index, String text);
    }

    private Outcome compile(TestCompiler compiler, Declarations declarations) {
        StringBuilder source = new StringBuilder("package a;\n")
                .append(DeclarationSource.IMPORTS)
                .append("@SuppressWarnings(\"KUZET109\") class E {\n");
        for (int index = 0; index < TEXTS.size(); index++) {
            source.append(declarations.of(index, TEXTS.get(index))).append(" void m" + index + "() {}\n");
        }
        return TestCompilation.in(folder, compiler)
                .withSource("a/E.java", source.append('}').toString())
                .run();
    }

    private static DeclarationSource composite(int index, String text) {
        return DeclarationSource.of("c_%03d".formatted(index))
                .with("composedOf", "{\"other\", " + DeclarationSource.literal(component(text)) + "}")
                .withText("riskAssessment", text);
    }

    /** A text that is not blank, which no code and no reason may be. */
    private static String component(String text) {
        return text.isBlank() ? "<" + text + ">" : text;
    }

    /** No text in UTF-8 holds half of a surrogate pair: a reader of the register sees that something was there. */
    private static String inUtf8(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .map(codePoint -> Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
