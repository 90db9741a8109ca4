package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guides name the versions that the build tries. */
final class VersionsTest {

    @ParameterizedTest
    @CsvSource({
        "processor/docs/options.md, 'ECJ %s', pom.xml, ecj.version",
        "processor/docs/options.md, 'JavaPoet (Palantir''s) %s', pom.xml, javapoet.version",
        "processor/docs/options.md, 'jackson-core %s', pom.xml, jackson.version",
        "processor/docs/options.md, 'Spring Boot %s', pom.xml, spring-boot-3.version",
        "processor/docs/options.md, 'and %s', pom.xml, spring-boot.version",
        "annotations/docs/enforcing-spring.md, 'tested with %s', pom.xml, springdoc.version",
        "annotations/docs/enforcing-spring.md, 'and %s)', annotations/conformance/springdoc-2/pom.xml,"
                + " springdoc.version",
        "annotations/docs/enforcing-jakarta.md, 'Jersey %s', annotations/conformance/jersey-3/pom.xml, jersey.version",
        "annotations/docs/enforcing-jakarta.md, 'and %s, RESTEasy', pom.xml, jersey.version",
        "annotations/docs/enforcing-jakarta.md, 'RESTEasy %s,', annotations/conformance/resteasy/pom.xml,"
                + " resteasy.version",
        "annotations/docs/enforcing-jakarta.md, 'Apache CXF %s', pom.xml, cxf.version",
        "annotations/docs/enforcing-jakarta.md, 'Quarkus %s)', pom.xml, quarkus.version",
        "annotations/docs/enforcing-grpc.md, 'tested with %s)', pom.xml, grpc.version"
    })
    void versionIsTheOneThatIsTried(String guide, String words, String pom, String property) {
        Matcher version = Pattern.compile("<%1$s>([\\d.]+)(?:\\.Final)?</%1$s>".formatted(Pattern.quote(property)))
                .matcher(Text.of(ProjectFiles.ROOT.resolve(pom)));
        assertThat(version.find()).as(property).isTrue();
        assertThat(Text.of(Guide.of(guide).file()).replace('\n', ' ')).contains(words.formatted(version.group(1)));
    }
}
