package kz.kuzet.command.patch;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.problem.Message;

/** A parsed Java source. Nothing that it refers to has to be there. */
final class JavaSource {

    private static final Set<String> STATEMENTS = Stream.of(DslAnnotation.values())
            .filter(annotation -> annotation != DslAnnotation.CALLS_GUARD)
            .map(DslAnnotation::simpleName)
            .collect(Collectors.toUnmodifiableSet());

    private static final String GENERATED = "Generated";

    private final Path file;
    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, ClassTree> types = new HashMap<>();

    private JavaSource(Path file, String text, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.text = text;
        this.unit = unit;
        this.positions = positions;
        String packageName = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        unit.getTypeDecls().forEach(type -> enter(packageName, type));
    }

    /**
     * Parses a source.
     *
     * @throws CommandException if it is not Java, or no parser is there
     */
    static JavaSource parse(Path file, String text) throws CommandException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw CommandException.of(Message.COMPILER_MISSING);
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        JavacTask task = (JavacTask) javac.getTask(null, null, problems, List.of("-proc:none"), null, List.of(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            Optional<String> problem = problems.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ENGLISH))
                    .findFirst();
            if (problem.isPresent()) {
                throw CommandException.at(file, Message.SOURCE_NOT_PARSED, problem.get());
            }
            return new JavaSource(file, text, unit, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw CommandException.unreadable(file, e);
        }
    }

    private void enter(String prefix, Tree tree) {
        if (tree instanceof ClassTree type) {
            String name = prefix + type.getSimpleName();
            types.put(name, type);
            type.getMembers().forEach(member -> enter(name + "$", member));
        }
    }

    Path file() {
        return file;
    }

    String text() {
        return text;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    /** The offset of the end of a tree. */
    int end(Tree tree) {
        return Math.toIntExact(positions.getEndPosition(unit, tree));
    }

    /** Tells whether the source declares a type of a simple name. */
    boolean declares(String simpleName) {
        return types.values().stream().anyMatch(type -> type.getSimpleName().contentEquals(simpleName));
    }

    /** Tells whether a generator has written a type, or one around it. */
    boolean isGenerated(String binaryName) {
        return types.entrySet().stream()
                .filter(type -> binaryName.equals(type.getKey()) || binaryName.startsWith(type.getKey() + "$"))
                .flatMap(type -> simpleNames(type.getValue().getModifiers()))
                .anyMatch(name -> name.contains(GENERATED));
    }

    /** A class or method that can be annotated. */
    record Element(int offset, boolean stated) {}

    /** Finds a class by its binary name. */
    Optional<Element> type(String binaryName) {
        return Optional.ofNullable(types.get(binaryName)).map(type -> element(type, type.getModifiers()));
    }

    /** The methods of a class that may have a signature; of overloads that differ in a type variable only, several. */
    List<Element> methods(String binaryName, String signature) {
        return Optional.ofNullable(types.get(binaryName))
                .map(type -> methods(type, signature))
                .orElse(List.of());
    }

    private List<Element> methods(ClassTree type, String signature) {
        List<MethodTree> methods = new ArrayList<>();
        type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> ErasedMethod.of(type, method).hasNameAndNumberOf(signature))
                .forEach(methods::add);
        if (methods.size() > 1) {
            methods.removeIf(method -> !ErasedMethod.of(type, method).mayBe(signature));
        }
        return methods.stream()
                .map(method -> element(method, method.getModifiers()))
                .toList();
    }

    private Element element(Tree tree, ModifiersTree modifiers) {
        return new Element(start(tree), simpleNames(modifiers).anyMatch(STATEMENTS::contains));
    }

    private static Stream<String> simpleNames(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(Tree::toString)
                .map(name -> name.substring(name.lastIndexOf('.') + 1));
    }

    /** Of a generic method without modifiers the compiler gives the first type variable, and not the bracket before it. */
    private int start(Tree tree) {
        int start = Math.toIntExact(positions.getStartPosition(unit, tree));
        boolean inBrackets = tree instanceof MethodTree method
                && !method.getTypeParameters().isEmpty()
                && start
                        == positions.getStartPosition(
                                unit, method.getTypeParameters().get(0));
        return inBrackets ? text.lastIndexOf('<', start) : start;
    }
}
