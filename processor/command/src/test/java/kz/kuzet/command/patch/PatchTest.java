package kz.kuzet.command.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.command.testing.KuzetRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer for which there is no source, or no place in it, is an error; then no patch is written. */
final class PatchTest {

    private static final String HEADINGS = "class;handler;reason\n";

    @TempDir
    private Path folder;

    private Path source(String path, String text) {
        return Git.write(folder.resolve(path), text);
    }

    private KuzetRun apply(String rows, String... sources) {
        Path list = Git.write(folder.resolve("filled.csv"), HEADINGS + rows);
        List<String> arguments = new ArrayList<>(List.of("endpoints", "--apply", list.toString(), "--sources"));
        for (String source : sources) {
            arguments.add(folder.resolve(source).toString());
        }
        return KuzetRun.of(arguments.toArray(String[]::new));
    }

    private void assertRefused(KuzetRun run, String... said) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).contains("[KUZET609]").endsWith("Nothing was written.\n");
    }

    @Test
    void aSourceHasToBeThere() {
        source("src/a/B.java", "package a; class B {}");
        source("src/.hidden/a/C.java", "package a; class C {}");
        source("src/other/D.java", "package a; class D {}");
        assertRefused(
                apply("a.C;;x\na.D;;x\n", "src"),
                "row 2: error: [KUZET609] The source of a.C is in none of the folders",
                "row 3: error: [KUZET609] The source of a.D is in none of the folders");
    }

    @Test
    void aFolderHasToBeThere() {
        source("file", "");
        assertThat(apply("a.B;;x\n", "none").err()).contains("[KUZET601] This file or folder does not exist");
        assertThat(apply("a.B;;x\n", "file").err()).contains("[KUZET601] This is not a folder of sources");
    }

    @Test
    void aSourceInTwoPlacesIsNotChosen() {
        source("one/a/B.java", "package a; class B {}");
        source("two/a/B.java", "package a; class B {}");
        assertRefused(apply("a.B;;x\n", "one", "two"), "The source is in two places");
        // The same folder twice, or within the other, is one.
        assertThat(apply("a.B;;x\n", "one", "one", "one/a").status()).isZero();
    }

    @Test
    void aSourceHasToBeJava() {
        source("src/a/B.java", "package a; class B {\n  void b( {}\n}");
        assertRefused(apply("a.B;;x\n", "src"), "B.java: error: [KUZET609] The source is no Java", "line 2: ");
    }

    @Test
    void aSourceHasToBeInTheEncoding() throws java.io.IOException {
        Path file = source("src/a/B.java", "");
        java.nio.file.Files.write(file, new byte[] {(byte) 0xFF});
        assertRefused(apply("a.B;;x\n", "src"), "The source is not in UTF-8");
    }

    @Test
    void theElementHasToBeInTheSource() {
        source("src/a/B.java", "package a; class B { void b(int x) {} class Inner {} }");
        assertRefused(
                apply("a.B$None;;x\na.B;c();x\na.B;b();x\na.B$Inner;b(int);x\n", "src"),
                "There is no a.B$None in the source",
                "There is no a.B#c() in the source",
                "; leave the row empty if another tool writes the method, such as Lombok.",
                "There is no a.B#b() in the source",
                "There is no a.B$Inner#b(int) in the source");
    }

    @Test
    void methodsThatLookAlikeAreNotChosen() {
        source(
                "src/a/B.java",
                "package a; class B<T extends Number, V extends CharSequence> { void b(T x) {} void b(V x) {} }");
        assertRefused(apply("a.B;b(java.lang.Number);x\n", "src"), "Several methods of the source");
    }

    /** A generator writes the annotation away. */
    @Test
    void generatedSourcesAreNotAnnotated() {
        source("src/a/B.java", "package a; @javax.annotation.processing.Generated(\"g\") class B { class C {} }");
        assertRefused(apply("a.B;;x\na.B$C;;x\n", "src"), "row 2: ", "row 3: ", "A generator writes this source anew");
    }

    @Test
    void onePatchIsForOneRepository() {
        source("one/a/B.java", "package a; class B {}");
        source("two/a/C.java", "package a; class C {}");
        Git.of(folder.resolve("one"));
        Git.of(folder.resolve("two"));
        assertRefused(apply("a.B;;x\na.C;;x\n", "one", "two"), "The sources are of this repository and of another");
        assertThat(apply("a.B;;x\n", "one", "two").out()).contains("--- a/a/B.java\n");
    }

    /** Where there is no repository, the patch is for the folder that was named. */
    @Test
    void withoutARepositoryTheFolderCounts() {
        source("src/a/B.java", "package a;\nclass B {}\n");
        assertThat(apply("a.B;;x\n", "src")).isEqualTo(new KuzetRun(0, """
            diff --git a/a/B.java b/a/B.java
            --- a/a/B.java
            +++ b/a/B.java
            @@ -1,2 +1,5 @@
             package a;
            +
            +import kz.kuzet.NotPublicService;
            +@NotPublicService(reason = "x")
             class B {}
            """, ""));
    }

    /** A list whose every answer is in the sources already gives an empty patch. */
    @Test
    void theSecondPatchIsEmpty() {
        source("src/a/B.java", "package a; import kz.kuzet.*; @NotPublicService(reason = \"x\") class B {}");
        KuzetRun run = apply("a.B;;x\n", "src");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("note: [KUZET608] a.B has an annotation of Kuzet already")
                .hasLineCount(1);
    }
}
