package kz.kuzet.processor.mirror;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The positions that javac gives its messages. A message about a declaration stands at its name, and the trees tell only where the
 * declaration begins, its annotations included, so the name is looked for in the text.
 */
final class TreePositions {

    private final Trees trees;

    TreePositions(Trees trees) {
        this.trees = trees;
    }

    Optional<SourcePosition> of(Locator.Location location) {
        TreePath path = trees.getPath(
                location.element(),
                location.mirror().orElse(null),
                location.value().orElse(null));
        if (path == null) {
            return Optional.empty();
        }
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        if (start == Diagnostic.NOPOS) {
            return Optional.empty();
        }
        long position = position(unit.getSourceFile(), path.getLeaf(), (int) start);
        LineMap lines = unit.getLineMap();
        long line = lines.getLineNumber(position);
        // The map's own column counts a tab as up to eight.
        long column = position - lines.getStartPosition(line) + 1;
        return Optional.of(new SourcePosition(file(unit.getSourceFile()), (int) line, (int) column));
    }

    private static int position(JavaFileObject source, Tree tree, int start) {
        try {
            if (tree instanceof ClassTree type) {
                return DeclaredName.ofType(source.getCharContent(true), start, type.getSimpleName());
            }
            return tree instanceof MethodTree method
                    ? DeclaredName.ofMethod(source.getCharContent(true), start, method.getName())
                    : start;
        } catch (IOException e) {
            return start;
        }
    }

    private static String file(JavaFileObject source) {
        URI uri = source.toUri();
        return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : "";
    }
}
