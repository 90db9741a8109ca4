package kz.kuzet.processor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Jdk;
import kz.kuzet.processor.testing.Json;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.ProcessorPath;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guard, the register and the declaration say the same in whatever encoding sources are compiled. Text and names are written
 * with escapes in the declarations here, as people write what their encoding does not have.
 */
final class EncodingTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** Halves of pairs beside what gets an escape only in some encodings, and beside what looks like one. */
    private static final List<String> TEXTS = Stream.concat(
                    AwkwardText.all(),
                    Stream.of(
                            "a\ud83dқ\ude00қ",
                            "қ\ud83d😀\ude00",
                            "😀\\u0022 😀\\\\ қ\\u қ\\",
                            "қ\\\"\n'ұ`",
                            "№ 5 — “қ” ₸",
                            "か\u309a カ\u309a",
                            "¥‾\\~"))
            .toList();

    /** Of the former Soviet Union, of the West, of Unicode, of the Far East, with states, and unlike ASCII. */
    private static Stream<Charset> encodings() {
        return Stream.of(
                        "windows-1251",
                        "KOI8-R",
                        "KOI8-U",
                        "IBM866",
                        "ISO-8859-5",
                        "x-MacCyrillic",
                        "US-ASCII",
                        "ISO-8859-1",
                        "windows-1252",
                        "windows-1254",
                        "UTF-8",
                        "UTF-16",
                        "UTF-16LE",
                        "UTF-32BE",
                        "GB18030",
                        "Big5-HKSCS",
                        "windows-31j",
                        "ISO-2022-JP",
                        "ISO-2022-KR",
                        "x-SJIS_0213",
                        "IBM1047")
                .map(Charset::forName);
    }

    private static Map<String, String> inUtf8 = Map.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileInUtf8(@TempDir Path folder) {
        Outcome outcome = TestCompilation.in(folder, TestCompiler.JAVAC)
                .withSource("a/E.java", source())
                .run();
        inUtf8 = sources(outcome.generated(), StandardCharsets.UTF_8);
        assertThat(inUtf8.values()).hasSameSizeAs(TEXTS).anyMatch(text -> text.contains("«ғ» 😀 ₸ 中"));
    }

    static Stream<Arguments> compilers() {
        return Arrays.stream(TestCompiler.values())
                .flatMap(compiler -> encodings()
                        .filter(encoding -> compiler == TestCompiler.JAVAC || holdsAscii(encoding))
                        .map(encoding -> Arguments.of(compiler, encoding)));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void everywhereTheSame(TestCompiler compiler, Charset encoding) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withEncoding(encoding)
                .withSource("a/E.java", source())
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertSame(outcome);
        assertReads(
                outcome,
                compiler == TestCompiler.JAVAC ? encoding : StandardCharsets.UTF_8,
                compiler == TestCompiler.JAVAC ? hasEverything(encoding) : isUtf8(encoding));
    }

    static Stream<Arguments> jdks() {
        return Stream.of(17, 25)
                .flatMap(feature -> Stream.of("windows-1251", "US-ASCII", "UTF-8")
                        .map(encoding -> Arguments.of(feature, Charset.forName(encoding))));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void underJavacOfAnyJdk(int feature, Charset encoding) throws IOException {
        Jdk jdk = jdk(feature);
        List<String> arguments =
                new ArrayList<>(List.of("-J-Dfile.encoding=KOI8-R", "-Xlint:all,-processing", "-Werror"));
        arguments.addAll(arguments(encoding));

        assertThat(jdk.run("javac", arguments)).isEmpty();
        assertSame(outcome());
        assertReads(outcome(), encoding, hasEverything(encoding));
    }

    static Stream<Arguments> platforms() {
        List<Charset> some =
                Stream.of("UTF-8", "windows-1251").map(Charset::forName).toList();
        return some.stream().flatMap(platform -> some.stream().map(encoding -> Arguments.of(platform, encoding)));
    }

    /** ECJ as a program: the encoding of the platform, in which it writes, can be another than the one in which it reads. */
    @ParameterizedTest
    @MethodSource("platforms")
    void underEcjOnAnyPlatform(Charset platform, Charset encoding) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Dfile.encoding=" + platform,
                "-cp",
                JarOf.type(Main.class).toString(),
                Main.class.getName(),
                "-warn:-unusedImport",
                "-proceedOnError"));
        arguments.addAll(arguments(encoding));

        String said = Jdk.current().run("java", arguments);
        assertSame(outcome());
        assertReads(outcome(), isUtf8(encoding) ? encoding : platform, isUtf8(encoding));
        assertThat(said).doesNotContain("ERROR");
    }

    private static boolean hasEverything(Charset encoding) {
        return encoding.name().startsWith("UTF") || encoding.name().equals("GB18030");
    }

    /** ECJ itself reads what it generates in one encoding and writes it in another, so that nothing survives but ASCII. */
    private static boolean holdsAscii(Charset encoding) {
        return new String("package".getBytes(StandardCharsets.US_ASCII), encoding).equals("package");
    }

    private static boolean isUtf8(Charset encoding) {
        return encoding.equals(StandardCharsets.UTF_8);
    }

    private static Jdk jdk(int feature) {
        Optional<Jdk> jdk = Jdk.ofVersion(feature);
        assumeTrue(jdk.isPresent(), "no JDK " + feature + " here");
        return jdk.orElseThrow();
    }

    private List<String> arguments(Charset encoding) throws IOException {
        Path file = Files.createDirectories(folder.resolve("src")).resolve("E.java");
        Files.writeString(file, source(), encoding);
        Files.createDirectories(outcome().classes());
        Files.createDirectories(outcome().generated());
        return List.of(
                "-encoding",
                encoding.name(),
                "--release",
                "17",
                "-Akuzet.locale=en",
                "-classpath",
                JarOf.annotations().toString(),
                "-processorpath",
                ProcessorPath.asOption(),
                "-d",
                outcome().classes().toString(),
                "-s",
                outcome().generated().toString(),
                file.toString());
    }

    private Outcome outcome() {
        return new Outcome(true, List.of(), "", folder.resolve("classes"), folder.resolve("generated"));
    }

    private static String source() {
        StringBuilder source = new StringBuilder("package құжат;\n" + DeclarationSource.IMPORTS)
                .append("@SuppressWarnings(\"KUZET109\") class Қызмет𝐄 {\n");
        for (int index = 0; index < TEXTS.size(); index++) {
            source.append(DeclarationSource.of(code(index))
                            .withText("name", name(index))
                            .withText("riskAssessment", TEXTS.get(index))
                            .with("composedOf", "{\"other\", " + DeclarationSource.literal(component(index)) + "}"))
                    .append(" void көрсету" + index + "() {}\n");
        }
        return source.append('}')
                .toString()
                .codePoints()
                .mapToObj(EncodingTest::ascii)
                .collect(Collectors.joining());
    }

    private static String ascii(int codePoint) {
        return codePoint < 0x80
                ? Character.toString(codePoint)
                : Character.toString(codePoint)
                        .chars()
                        .mapToObj("\\u%04x"::formatted)
                        .collect(Collectors.joining());
    }

    private static String code(int index) {
        return "қ-%03d".formatted(index);
    }

    private static String name(int index) {
        return "Қызмет № " + index + " — «ғ» 😀 ₸ 中 \\";
    }

    private static String component(int index) {
        return "ө" + TEXTS.get(index);
    }

    private static void assertSame(Outcome outcome) {
        assertThat(outcome.success()).as(outcome.reports().toString()).isTrue();
        List<Map<?, ?>> register = Json.objects(Json.register(outcome), "services");
        assertThat(register).hasSameSizeAs(TEXTS);
        try (Application application = Application.of(outcome)) {
            assertThat(application.listed()).hasSameSizeAs(TEXTS);
            for (int index = 0; index < TEXTS.size(); index++) {
                ServiceDescriptor service = application
                        .guard("құжат.Қызмет𝐄_көрсету" + index + "Guard")
                        .service();
                assertThat(service.code()).isEqualTo(code(index));
                assertThat(service.name()).isEqualTo(name(index));
                assertThat(service.endpoint()).isEqualTo("құжат.Қызмет𝐄#көрсету" + index);
                assertThat(service.riskAssessment()).isEqualTo(TEXTS.get(index));
                assertThat(service.composedOf()).containsExactly("other", component(index));
                assertThat(register.get(index).get("code")).isEqualTo(code(index));
                assertThat(register.get(index).get("name")).isEqualTo(name(index));
            }
        }
    }

    /** The source, names and Javadoc included, is what it is in UTF-8, but for escapes, and there are none where the encoding has everything. */
    private static void assertReads(Outcome outcome, Charset encoding, boolean whole) {
        Map<String, String> written = sources(outcome.generated(), encoding);
        assertThat(written)
                .hasSameSizeAs(TEXTS)
                .containsOnlyKeys(inUtf8.keySet())
                .allSatisfy((file, text) -> {
                    String there = inUtf8.get(file);
                    assertThat(meant(text)).as(file).isEqualTo(meant(there));
                    if (whole) {
                        assertThat(text).as(file).isEqualTo(there);
                    } else {
                        assertThat(text.length()).as(file).isGreaterThan(there.length());
                    }
                });
    }

    private static String meant(String source) {
        Matcher escapes = ESCAPE.matcher(source.replace("\\134", "\\\\"));
        return escapes.replaceAll((MatchResult escape) ->
                Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static Map<String, String> sources(Path root, Charset encoding) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(root.relativize(file).toString(), new String(Files.readAllBytes(file), encoding));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
