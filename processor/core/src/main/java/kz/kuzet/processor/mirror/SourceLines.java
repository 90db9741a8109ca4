package kz.kuzet.processor.mirror;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Tells which elements a compiler reads from sources, and which of them have a line that a message can show. A build tool may
 * hand over types from their class files.
 */
final class SourceLines {

    /** How many environments may be wrapped into each other. */
    private static final int DEEPEST = 5;

    private final @Nullable Trees trees;
    private final boolean eclipse;

    SourceLines(ProcessingEnvironment environment) {
        this.trees = trees(environment);
        this.eclipse = environment.getElementUtils().getClass().getName().startsWith("org.eclipse.");
    }

    /** The trees of javac; empty of another compiler. */
    Optional<Trees> trees() {
        return Optional.ofNullable(trees);
    }

    /**
     * The trees of javac; null of another compiler. Gradle wraps the environment, and javac recognizes only its own, so the one
     * within is looked for.
     */
    static @Nullable Trees trees(ProcessingEnvironment environment) {
        ProcessingEnvironment current = environment;
        for (int depth = 0; depth < DEEPEST && current != null; depth++) {
            try {
                return Trees.instance(current);
            } catch (IllegalArgumentException | LinkageError e) {
                current = within(current);
            }
        }
        return null;
    }

    private static @Nullable ProcessingEnvironment within(ProcessingEnvironment wrapper) {
        for (Field field : wrapper.getClass().getDeclaredFields()) {
            if (field.getType() == ProcessingEnvironment.class) {
                try {
                    field.setAccessible(true);
                    return (ProcessingEnvironment) field.get(wrapper);
                } catch (ReflectiveOperationException | RuntimeException e) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Tells whether an element is certainly read from a class file. */
    boolean isFromClassFile(Element element) {
        Element type = element;
        while (type.getEnclosingElement() != null && type.getEnclosingElement() instanceof TypeElement outer) {
            type = outer;
        }
        if (eclipse) {
            return isBinary(type);
        }
        return trees != null && type instanceof TypeElement topLevel && trees.getTree(topLevel) == null;
    }

    private static boolean isBinary(Element element) {
        try {
            Object binding = element.getClass().getField("_binding").get(element);
            return binding != null && binding.getClass().getSimpleName().equals("BinaryTypeBinding");
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    /** Tells whether a message about an element will have a line. */
    boolean has(Element element) {
        if (eclipse) {
            // ECJ 3.46 gives no file and no line to a message on a record.
            return element.getKind() != ElementKind.RECORD && !isFromClassFile(element);
        }
        if (trees == null) {
            return true;
        }
        TreePath path = trees.getPath(element);
        return path != null
                && trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf())
                        != Diagnostic.NOPOS;
    }
}
