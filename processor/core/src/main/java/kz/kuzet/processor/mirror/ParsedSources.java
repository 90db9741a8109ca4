package kz.kuzet.processor.mirror;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Parses what ECJ compiles, by the javac of the JDK: its parser is public, that of ECJ is not. */
final class ParsedSources {

    /** What a type in code looks like. Most sources have none, and parsing takes time. */
    private static final Pattern TYPE_IN_CODE = Pattern.compile(
            "\\bnew\\b[^;{]*\\{|\\b(?:class|interface|enum|record)\\b.*\\b(?:class|interface|enum|record)\\b",
            Pattern.DOTALL);

    /** Returns the way to a top-level type in its source; empty where the text or a parser cannot be had. */
    Optional<TreePath> path(TypeElement type) {
        return EclipseSource.of(type)
                .filter(text -> TYPE_IN_CODE.matcher(text).find())
                .flatMap(ParsedSources::unit)
                .flatMap(unit -> unit.getTypeDecls().stream()
                        .filter(tree -> tree instanceof ClassTree declared
                                && type.getSimpleName().contentEquals(declared.getSimpleName()))
                        .map(tree -> TreePath.getPath(unit, tree))
                        .findFirst());
    }

    private static Optional<CompilationUnitTree> unit(String text) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            return Optional.empty();
        }
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        // What is wrong with the source is ECJ's to report.
        JavacTask task =
                (JavacTask) javac.getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(source));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                return Optional.of(unit);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static String topLevelName(TreePath type) {
        Tree packageName = type.getCompilationUnit().getPackageName();
        String name = ((ClassTree) type.getLeaf()).getSimpleName().toString();
        return packageName == null ? name : packageName + "." + name;
    }

    /** Matches members of the same kind and name. */
    static Predicate<Tree> alike(Tree member) {
        return other -> isMethod(other) == isMethod(member) && name(other).equals(name(member));
    }

    /** The same for elements. */
    static Predicate<Element> shownBy(Tree member) {
        return element ->
                isMethod(element) == isMethod(member) && element.getSimpleName().contentEquals(name(member));
    }

    private static boolean isMethod(Tree tree) {
        return tree instanceof MethodTree;
    }

    private static boolean isMethod(Element element) {
        return element.getKind() == ElementKind.METHOD || element.getKind() == ElementKind.CONSTRUCTOR;
    }

    private static String name(Tree member) {
        if (member instanceof MethodTree method) {
            return method.getName().toString();
        }
        return member instanceof ClassTree type ? type.getSimpleName().toString() : "";
    }
}
