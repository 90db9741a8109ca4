package kz.kuzet.processor.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Annotations of another version than the processor are an error: nothing of them is skipped in silence. */
final class OtherVersionTest {

    private static final String UNITS = "MINUTES, HOURS, WORKING_DAYS, CALENDAR_DAYS, MONTHS";
    private static final String SERVICE = "@PublicService(code = \"s\", name = \"-\", disclosureRisk ="
            + " DisclosureRisk.PRESENT, databaseChange = DatabaseChange.CHANGED, term = 1, termUnit = TermUnit.MONTHS,"
            + " fee = Fee.FREE)";

    @TempDir
    private Path folder;

    /**
     * Another version.
     *
     * @param type the type that differs
     * @param text its source
     * @param use what the endpoint says
     * @param said the annotation and the difference
     */
    private record Version(String type, String text, String use, String said) {}

    static Stream<Arguments> versions() {
        return Stream.of(
                        service("riskAssessment", "", SERVICE, "riskAssessment"),
                        service("", "String legalBasis() default \"\";", SERVICE, "legalBasis"),
                        service("fee", "Fee charge();", SERVICE.replace("fee =", "charge ="), "charge, fee"),
                        new Version(
                                "TermUnit",
                                "public enum TermUnit { " + UNITS + ", YEARS }",
                                SERVICE.replace("MONTHS", "YEARS"),
                                "@PublicService: termUnit = YEARS"),
                        annotation(
                                "NotPublicService", "String why();", "@NotPublicService(why = \"-\")", "reason, why"),
                        annotation(
                                "PreparesRequest",
                                "String code() default \"\";",
                                "@PreparesRequest(code = \"s\")",
                                "code, value"),
                        annotation("CallsGuard", "String of() default \"\";", SERVICE + " @CallsGuard", "of"))
                .flatMap(version -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(version, compiler)));
    }

    private static Version service(String without, String with, String use, String difference) {
        Map<String, String> members = new LinkedHashMap<>();
        Stream.of("String code", "String name", "DisclosureRisk disclosureRisk", "DatabaseChange databaseChange")
                .forEach(member -> put(members, member, ""));
        Stream.of("int term", "TermUnit termUnit", "Fee fee").forEach(member -> put(members, member, ""));
        put(members, "ServiceResult result", "ServiceResult.OTHER");
        put(members, "String[] composedOf", "{}");
        put(members, "Channel[] channels", "{Channel.PORTAL}");
        put(members, "AuthenticationMethod[] method", "{}");
        put(members, "AuthenticationMethod[] messagingMethod", "{}");
        put(members, "String riskAssessment", "\"\"");
        members.remove(without);
        return new Version(
                "PublicService",
                text("PublicService", String.join(" ", members.values()) + with),
                use,
                "@PublicService: " + difference);
    }

    private static void put(Map<String, String> members, String member, String byDefault) {
        members.put(
                member.substring(member.indexOf(' ') + 1),
                member + "()" + (byDefault.isEmpty() ? "" : " default " + byDefault) + ";");
    }

    private static Version annotation(String type, String member, String use, String difference) {
        return new Version(type, text(type, member), use, "@" + type + ": " + difference);
    }

    private static String text(String type, String members) {
        return "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface " + type
                + " { " + members + " }";
    }

    @ParameterizedTest
    @MethodSource("versions")
    void isAnError(Version version, TestCompiler compiler) {
        Outcome other = TestCompilation.in(folder.resolve("other"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withSource("kz/kuzet/" + version.type() + ".java", "package kz.kuzet; " + version.text())
                .run();
        assertThat(other.otherErrors()).isEmpty();
        Outcome outcome = TestCompilation.in(folder.resolve("own"), compiler)
                .withClassPath(other.classes())
                .withSource(
                        "com/example/E.java",
                        "package com.example; import kz.kuzet.*; class E { " + version.use() + " void send() {} }")
                .withSource(
                        "com/example/F.java",
                        "package com.example; import kz.kuzet.*; class F { "
                                + version.use().replace("\"s\"", "\"t\"") + " void send() {} }")
                .run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.success()).isFalse();
        String[] said = version.said().split(": ", 2);
        assertThat(outcome.problems())
                .containsExactly("error: [KUZET404] The annotation " + said[0] + " is of another version of Kuzet than"
                        + " what reads it, so what it says is not known for certain; only one of the two has: "
                        + said[1] + ". Fix: use the same version of kuzet-annotations and kuzet-processor, for example"
                        + " by kuzet-bom, and compile again.");
        assertThat(outcome.written()).doesNotContainKey("META-INF/kuzet/register.json");
    }

    @ParameterizedTest
    @EnumSource
    void theSameVersionIsNone(TestCompiler compiler) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("com/example/E.java", "package com.example; import kz.kuzet.*; " + SERVICE + " class E {}")
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }
}
