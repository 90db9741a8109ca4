package kz.kuzet.processor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is said of all elements of a collection holds for an empty one, so a test that says only this cannot fail once nothing fills the
 * collection any more. The tests of the whole project are read: whoever speaks of all elements says in the same breath that there are
 * some.
 */
final class AssertionsOverNothingTest {

    /** What AssertJ takes for true of an empty collection. */
    private static final Set<String> OF_ALL = Set.of(
            "allMatch",
            "allSatisfy",
            "are",
            "areNot",
            "doNotHave",
            "hasOnlyElementsOfType",
            "hasOnlyElementsOfTypes",
            "have",
            "noneMatch",
            "noneSatisfy");

    /** What fails for an empty collection, or says how large it has to be. */
    private static final Pattern OF_SOME = Pattern.compile("isNotEmpty|has(Same)?Size.*|contains.*|starts?With|endsWith"
            + "|singleElement|first|last|element|satisfiesExactly.*|satisfiesOnlyOnce|any(Match|Satisfy)");

    /** After these it is another collection that is spoken of. */
    private static final Pattern ANOTHER = Pattern.compile("filteredOn.*|flat.*");

    /** These call nothing where nothing is. */
    private static final Set<String> FOR_EACH = Set.of("forEach", "forEachOrdered", "ifPresent");

    private static final Pattern WRITTEN_OUT = Pattern.compile("(?s)(List|Map|Set|Stream)\\.of\\([^)].*");

    @TempDir
    private Path folder;

    @Test
    void noTestOfTheProjectHoldsOne() throws IOException {
        List<Path> sources = TestSources.all();
        assertThat(sources).hasSizeGreaterThan(300);
        assertThat(found(sources)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assertThat(found()).allSatisfy(one -> {});",
                "assertThat(found()).as(\"found\").noneMatch(String::isBlank);",
                "Assertions.assertThat(found()).extracting(String::strip).allMatch(String::isBlank);",
                "assertThat(found()).isNotEmpty().filteredOn(one -> true).allMatch(String::isBlank);",
                "assertThat(found()).allMatch(String::isBlank).filteredOn(one -> true).isNotEmpty();",
                "assertThat(List.of()).allMatch(String::isBlank);",
                "found().forEach(one -> assertThat(one).isBlank());",
                "first().ifPresent(one -> { assertThatThrownBy(() -> read(one)).hasMessage(one); });",
            })
    void isFound(String statement) throws IOException {
        assertThat(found(List.of(source(statement))))
                .singleElement()
                .asString()
                .endsWith("SourceTest.java:3: " + statement.replaceFirst("[.(].*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assertThat(found()).isNotEmpty().allSatisfy(one -> {});",
                "assertThat(found()).allMatch(String::isBlank).hasSize(2);",
                "assertThat(found()).filteredOn(one -> true).isNotEmpty().noneMatch(String::isBlank);",
                "assertThat(List.of(\"a\", \"b\")).allMatch(String::isBlank);",
                "assertThat(found().stream().allMatch(String::isBlank)).isTrue();",
                "found().forEach(one -> add(one));",
            })
    void isNoneOfThem(String statement) throws IOException {
        assertThat(found(List.of(source(statement)))).isEmpty();
    }

    private Path source(String statement) throws IOException {
        return Files.writeString(
                folder.resolve("SourceTest.java"), "class SourceTest {\n void test() {\n" + statement + "\n }\n}\n");
    }

    /** The places, with the word that begins each: {@code SourceTest.java:3: assertThat}. */
    private static List<String> found(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Statements(unit, positions, found).scan(unit, null);
            }
        }
        return found;
    }

    /** Looks at each chain of calls once, from its last call. */
    private static final class Statements extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        Statements(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            boolean isLast = !(getCurrentPath().getParentPath().getLeaf() instanceof MemberSelectTree);
            if ((isLast && speaksOfAllAlone(call)) || (FOR_EACH.contains(name(call)) && holdsAssertion(call))) {
                long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, call));
                found.add(unit.getSourceFile().getName() + ":" + line + ": " + firstWord(call));
            }
            return super.visitMethodInvocation(call, null);
        }
    }

    private static boolean speaksOfAllAlone(MethodInvocationTree last) {
        Deque<String> chain = new ArrayDeque<>();
        ExpressionTree link = last;
        while (link instanceof MethodInvocationTree call && !name(call).equals("assertThat")) {
            chain.push(name(call));
            link = call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
        }
        if (!(link instanceof MethodInvocationTree assertion)
                || WRITTEN_OUT.matcher(assertion.getArguments().toString()).matches()) {
            return false;
        }
        boolean ofAll = false;
        boolean ofSome = false;
        for (String name : chain) {
            if (ANOTHER.matcher(name).matches()) {
                if (ofAll && !ofSome) {
                    return true;
                }
                ofAll = false;
                ofSome = false;
            }
            ofAll |= OF_ALL.contains(name);
            ofSome |= OF_SOME.matcher(name).matches();
        }
        return ofAll && !ofSome;
    }

    private static boolean holdsAssertion(MethodInvocationTree call) {
        List<MethodInvocationTree> assertions = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree inner, Void unused) {
                if (name(inner).startsWith("assertThat")) {
                    assertions.add(inner);
                }
                return super.visitMethodInvocation(inner, null);
            }
        }.scan(call.getArguments(), null);
        return !assertions.isEmpty();
    }

    private static String name(MethodInvocationTree call) {
        ExpressionTree method = call.getMethodSelect();
        return method instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : ((IdentifierTree) method).getName().toString();
    }

    private static String firstWord(Tree tree) {
        return tree.toString().replaceFirst("(?s)[.(].*", "");
    }
}
