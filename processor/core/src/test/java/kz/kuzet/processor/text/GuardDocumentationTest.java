package kz.kuzet.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Javadoc of guards passes the strictest check of its own tool, whatever the texts in it hold. */
final class GuardDocumentationTest {

    @TempDir
    private Path folder;

    @Test
    void passesAllChecks() throws IOException {
        List<String> texts = AwkwardText.all().toList();
        StringBuilder source = new StringBuilder("package a;\n")
                .append(DeclarationSource.IMPORTS)
                .append("class E {\n");
        for (int index = 0; index < texts.size(); index++) {
            source.append(DeclarationSource.of(texts.get(index) + index)
                            .withText("name", texts.get(index))
                            .with("composedOf", "{\"other\", " + DeclarationSource.literal(texts.get(index)) + "}"))
                    .append(" void m" + index + "() {}\n");
        }
        Outcome outcome = TestCompilation.in(folder, TestCompiler.JAVAC)
                .withSource("a/E.java", source.append('}').toString())
                .run();

        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path pages = Files.createDirectory(folder.resolve("pages"));
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        try (StandardJavaFileManager manager =
                        tool.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8);
                Stream<Path> guards = Files.walk(outcome.generated())) {
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(JarOf.annotations()));
            manager.setLocationFromPaths(DocumentationTool.Location.DOCUMENTATION_OUTPUT, List.of(pages));
            List<Path> sources = guards.filter(Files::isRegularFile).toList();
            assertThat(sources).hasSameSizeAs(texts);
            boolean success = tool.getTask(
                            new StringWriter(),
                            manager,
                            diagnostics,
                            null,
                            List.of("-quiet", "-Xdoclint:all", "-notimestamp", "--release", "17"),
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
            assertThat(success).isTrue();
        }
        assertThat(pages.resolve("a/E_m0Guard.html")).exists();
        try (Stream<Path> all = Files.walk(pages)) {
            assertThat(all.filter(page -> page.toString().endsWith("Guard.html")))
                    .hasSameSizeAs(texts)
                    .allSatisfy(page -> assertThat(page).content().doesNotContain("<script>alert"));
        }
    }
}
