package kz.kuzet.processor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The poms that are published hold what a public repository asks for, themselves or through a parent. */
final class PublishedPomsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path BOM = ROOT.resolve("annotations/bom/pom.xml");

    /** All poms but those of the examples and of the modules that only test. */
    static Stream<Path> published() {
        return Stream.of(
                        "pom.xml",
                        "annotations/pom.xml",
                        "annotations/core/pom.xml",
                        "annotations/spring/pom.xml",
                        "annotations/jakarta/pom.xml",
                        "annotations/grpc/pom.xml",
                        "annotations/bom/pom.xml",
                        "processor/pom.xml",
                        "processor/core/pom.xml",
                        "processor/command/pom.xml",
                        "processor/maven-plugin/pom.xml")
                .map(ROOT::resolve);
    }

    @ParameterizedTest
    @MethodSource("published")
    void tellWhatTheyAre(Path pom) {
        for (String own : new String[] {"artifactId", "name", "description"}) {
            assertThat(child(project(pom), own)).as(own).isPresent();
        }
        for (String inherited : new String[] {"url", "licenses", "developers", "scm", "groupId", "version"}) {
            assertThat(inherited(pom, inherited)).as(inherited).isNotBlank();
        }
        assertThat(inherited(pom, "licenses")).contains("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0");
        assertThat(inherited(pom, "scm")).contains("scm:git:", inherited(pom, "url"));
    }

    /** A folder with main code is an artifact that users add: each is in the bill of materials. */
    @ParameterizedTest
    @ValueSource(strings = {"annotations", "processor"})
    void areListedInTheBillOfMaterials(String folder) throws IOException {
        Set<String> artifacts = new TreeSet<>();
        try (Stream<Path> modules = Files.list(ROOT.resolve(folder))) {
            modules.filter(module -> Files.exists(module.resolve("src/main/java")))
                    .map(module -> child(project(module.resolve("pom.xml")), "artifactId")
                            .orElseThrow())
                    .forEach(artifacts::add);
        }
        assertThat(artifacts).hasSizeGreaterThan(1);
        assertThat(Files.readString(BOM))
                .contains(artifacts.stream()
                        .map(artifact -> "<artifactId>" + artifact + "</artifactId>")
                        .toArray(String[]::new));
    }

    /** Whoever imports it must not get what Kuzet itself is built and tested with. */
    @ParameterizedTest
    @ValueSource(strings = {"parent", "properties"})
    void theBillOfMaterialsBringsNothingElse(String element) {
        assertThat(child(project(BOM), element)).isEmpty();
    }

    private static String inherited(Path pom, String element) {
        Element project = project(pom);
        return child(project, element).orElseGet(() -> {
            assertThat(child(project, "parent")).as("%s of %s", element, pom).isPresent();
            return inherited(
                    pom.toAbsolutePath().normalize().getParent().getParent().resolve("pom.xml"), element);
        });
    }

    private static Optional<String> child(Element project, String name) {
        NodeList children = project.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child.getNodeName().equals(name)) {
                return Optional.of(child.getTextContent().strip());
            }
        }
        return Optional.empty();
    }

    private static Element project(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
