package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.problem.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java code in the README and the guides compiles as it stands, with the imports that an editor would add. */
final class GuideCodeTest {

    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:class|interface) (\\w+)");
    private static final String COMMON = imports(
            "java.security.Principal",
            "kz.kuzet.*",
            "kz.kuzet.guard.*",
            "kz.kuzet.rules.*",
            "static kz.kuzet.DatabaseChange.*",
            "static kz.kuzet.DisclosureRisk.*",
            "static kz.kuzet.Fee.*",
            "static kz.kuzet.ServiceResult.*",
            "static kz.kuzet.TermUnit.*");
    private static final String SPRING = imports(
            "jakarta.servlet.http.HttpServletRequest",
            "kz.kuzet.spring.*",
            "kz.kuzet.spring.testing.*",
            "kz.kuzet.spring.webflux.ReactiveEvidenceSource",
            "org.springframework.context.annotation.*",
            "org.springframework.stereotype.*",
            "org.springframework.test.web.reactive.server.WebTestClient",
            "org.springframework.test.web.servlet.MockMvc",
            "org.springframework.test.web.servlet.setup.MockMvcBuilders",
            "org.springframework.web.bind.annotation.*",
            "org.springframework.web.server.ServerWebExchange",
            "org.springframework.web.servlet.function.*",
            "reactor.core.publisher.Mono");
    private static final String MESSAGES = imports(
            "kz.kuzet.spring.messaging.*",
            "org.springframework.messaging.Message",
            "org.springframework.messaging.simp.SimpMessageHeaderAccessor",
            "org.springframework.stereotype.*");
    private static final String JAKARTA =
            imports("jakarta.ws.rs.container.*", "kz.kuzet.jakarta.*", "kz.kuzet.jakarta.testing.*");
    private static final String GRPC = imports(
            "io.grpc.BindableService",
            "io.grpc.Context",
            "io.grpc.ServerBuilder",
            "io.grpc.Server",
            "java.io.IOException",
            "kz.kuzet.grpc.*");

    @TempDir
    private Path folder;

    static Stream<Guide> pages() {
        return Guide.all().stream()
                .filter(page -> !page.toString().startsWith("examples/rejected"))
                .filter(page -> !snippets(page).isEmpty());
    }

    @Test
    void thereIsCodeToCompile() {
        assertThat(pages().map(Guide::toString))
                .contains("README.md", "annotations/docs/annotating.md", "annotations/docs/enforcing.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void codeCompiles(Guide page) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String snippet : snippets(page)) {
            // Each may stand alone, so two pages' worth of classes with one name are no error.
            Path source = Files.createDirectory(folder.resolve("snippet" + sources.size()))
                    .resolve(nameOf(snippet) + ".java");
            sources.add(Files.writeString(source, importsFor(snippet) + snippet));
        }
        for (Path source : sources) {
            Path output = Files.createDirectory(source.resolveSibling("output"));
            assertThat(Compiler.JAVAC.compile(List.of(source), List.of(), Language.EN, output, classPath()))
                    .isEmpty();
            assertThat(output).isNotEmptyDirectory();
        }
    }

    /** What begins with its imports is code that must not compile, of which {@link ReadmeTest} tells. */
    private static List<String> snippets(Guide page) {
        return page.blocks("java").stream()
                .filter(code -> !code.startsWith("import "))
                .toList();
    }

    private static String nameOf(String snippet) {
        Matcher type = TYPE.matcher(snippet);
        assertThat(type.find()).as(snippet).isTrue();
        return type.group(1);
    }

    private static String importsFor(String snippet) {
        if (snippet.contains("GrpcGuards")) {
            return COMMON + GRPC;
        }
        if (snippet.contains("Message<")) {
            return COMMON + MESSAGES;
        }
        boolean jakarta = snippet.contains("ContainerRequestContext") || snippet.contains("GuardFeature");
        return COMMON + (jakarta ? JAKARTA : SPRING);
    }

    private static String imports(String... names) {
        return Stream.of(names).map(name -> "import " + name + ";\n").reduce("", String::concat);
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
