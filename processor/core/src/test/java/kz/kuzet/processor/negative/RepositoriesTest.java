package kz.kuzet.processor.negative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which methods of a repository of Spring Data REST have to be classified. */
final class RepositoriesTest {

    private static final String DATA = "org.springframework.data.";
    private static final String REST = DATA + "rest.core.annotation.";
    private static final Pattern SAID = Pattern.compile("(.*?): (?:error|warning): \\[KUZET(\\d+)] (\\S+).*");

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    /** Repositories save and delete. */
    private static final String CHANGING = Sources.annotation("land").replace("UNCHANGED", "CHANGED");

    private TestCompilation compilation(TestCompiler compiler) {
        String annotation = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                + " public @interface %s { boolean exported() default true; }";
        return with(
                with(
                        with(
                                with(
                                        TestCompilation.in(folder, compiler).withClassPath(frameworks),
                                        DATA + "repository.Repository",
                                        "public interface Repository<T, ID> {}"),
                                DATA + "repository.CrudRepository",
                                "public interface CrudRepository<T, ID> extends Repository<T, ID> { <S extends T> S"
                                    + " save(S s); java.util.Optional<T> findById(ID id); Iterable<T> findAll(); long"
                                    + " count(); void delete(T t); void deleteById(ID id); void deleteAll(); }"),
                        REST + "RepositoryRestResource",
                        annotation.formatted("RepositoryRestResource")),
                REST + "RestResource",
                annotation.formatted("RestResource"));
    }

    private static TestCompilation with(TestCompilation compilation, String name, String source) {
        return compilation.withSource(
                name.replace('.', '/') + ".java",
                "package " + name.substring(0, name.lastIndexOf('.')) + "; " + source);
    }

    private List<String> said(TestCompiler compiler, String repository) {
        Outcome outcome = compilation(compiler)
                .withSource("com/example/Land.java", Sources.unit(repository))
                .run();
        assertThat(outcome.otherErrors()).isEmpty();
        return outcome.problems().stream()
                .map(problem -> SAID.matcher(problem).replaceFirst("$2 $3"))
                .toList();
    }

    private static String repository(String body) {
        return "@" + REST + "RepositoryRestResource interface Land extends " + DATA
                + "repository.CrudRepository<String, String> { " + body + " }";
    }

    @ParameterizedTest
    @EnumSource
    void aServiceOnTheInterfaceIsThatOfAllMethods(TestCompiler compiler) {
        assertThat(said(compiler, CHANGING + repository("String findByName(String name);")))
                .isEmpty();
    }

    /** Those that Spring Data REST calls, and no others. */
    @ParameterizedTest
    @EnumSource
    void classifiedOneByOneEachMethodIsAskedAbout(TestCompiler compiler) {
        assertThat(said(
                        compiler,
                        repository(Sources.annotation("land") + " String findByName(String name);"
                                + " String findByOwner(String owner);"
                                + " default String helper() { return null; }"
                                + " @" + REST + "RestResource(exported = false) String findByHidden(String hidden);")))
                .hasSize(6)
                .allMatch(problem -> problem.startsWith("301 "));
    }

    @ParameterizedTest
    @EnumSource
    void methodsThatAreNotOfferedNeedNothing(TestCompiler compiler) {
        String hidden = "@" + REST + "RestResource(exported = false) ";
        assertThat(said(
                        compiler,
                        repository(Sources.annotation("land") + " String findByName(String name);" + hidden
                                + "<S extends String> S save(S s);" + hidden + "void delete(String t);" + hidden
                                + "void deleteById(String id);" + hidden + "Iterable<String> findAll();" + hidden
                                + "java.util.Optional<String> findById(String id);")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRepositoryThatSavesAndDeletesChangesSomething(TestCompiler compiler) {
        assertThat(said(compiler, Sources.annotation("land") + repository("")))
                .singleElement()
                .asString()
                .startsWith("216 ");
    }

    /** Saving and deleting change something, so they do not only prepare. */
    @ParameterizedTest
    @EnumSource
    void aMethodThatChangesDoesNotPrepare(TestCompiler compiler) {
        assertThat(said(
                        compiler,
                        CHANGING
                                + repository("@PreparesRequest <S extends String> S save(S s);"
                                        + " @PreparesRequest void deleteById(String id);"
                                        + " @PreparesRequest Iterable<String> findAll();")))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("305 "));
    }

    /** Whether it is exported, only the application knows, which has the same at its start. */
    @ParameterizedTest
    @EnumSource
    void aRepositoryWithoutTheAnnotationIsLeftToTheStart(TestCompiler compiler) {
        assertThat(said(compiler, "interface Land extends " + DATA + "repository.CrudRepository<String, String> {}"))
                .isEmpty();
    }
}
