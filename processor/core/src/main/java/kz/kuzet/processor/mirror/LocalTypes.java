package kz.kuzet.processor.mirror;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;
import org.jspecify.annotations.Nullable;

/**
 * Finds types that are declared in code. No compiler shows them to a processor. Of javac the syntax trees can be had, by a
 * public API; what ECJ compiles is parsed once more, by the javac of the JDK. Where neither can be had, nothing is found here.
 * Class files show such types in any case.
 */
public final class LocalTypes {

    private final @Nullable Trees trees;
    private final ParsedSources parsed = new ParsedSources();
    private final Elements elements;
    private final Mirrors mirrors;

    public LocalTypes(ProcessingEnvironment environment, Mirrors mirrors) {
        this.trees = SourceLines.trees(environment);
        this.elements = environment.getElementUtils();
        this.mirrors = mirrors;
    }

    /**
     * A type in code.
     *
     * @param around the innermost type around it that is not in code itself
     * @param method the method of that type in which it is; empty in an initializer
     * @param name its simple name; empty for an anonymous class
     * @param onType the types of the annotations on it
     * @param onMethods the same for each of its methods
     */
    public record LocalType(
            TypeView around,
            Optional<MethodView> method,
            String name,
            List<TypeView> onType,
            List<List<TypeView>> onMethods) {}

    /** Returns the types in the code of a type of a source, at any depth, that carry an annotation or whose methods do. */
    public List<LocalType> in(TypeElement type) {
        if (trees == null) {
            return parsed.path(type)
                    .filter(path -> TypesInCode.areIn((ClassTree) path.getLeaf()))
                    .map(path -> found(path, new Scanner(path.getCompilationUnit(), this::named)))
                    .orElse(List.of());
        }
        TreePath path = TypesInCode.areIn(trees.getTree(type)) ? trees.getPath(type) : null;
        return path == null
                ? List.of()
                : found(path, new Scanner(path.getCompilationUnit(), (member, around) -> trees.getElement(member)));
    }

    private static List<LocalType> found(TreePath path, Scanner scanner) {
        scanner.scan(path, null);
        return scanner.found;
    }

    /** The element of a type or a method that is not in code. */
    private interface Attribution extends BiFunction<TreePath, @Nullable TypeElement, @Nullable Element> {}

    /** Of trees that were only parsed, elements are known by their names and their order. */
    private @Nullable Element named(TreePath member, @Nullable TypeElement around) {
        if (around == null) {
            return elements.getTypeElement(ParsedSources.topLevelName(member));
        }
        Predicate<Tree> alike = ParsedSources.alike(member.getLeaf());
        ClassTree type = (ClassTree) member.getParentPath().getLeaf();
        long before = type.getMembers().stream()
                .filter(alike)
                .takeWhile(other -> other != member.getLeaf())
                .count();
        return around.getEnclosedElements().stream()
                .filter(ParsedSources.shownBy(member.getLeaf()))
                .skip(before)
                .findFirst()
                .orElse(null);
    }

    /** Looks whether there are any. Most sources declare none, and a scan without paths is quick. */
    private static final class TypesInCode extends TreeScanner<Void, Void> {

        private boolean inCode;
        private boolean found;

        static boolean areIn(@Nullable ClassTree type) {
            TypesInCode scanner = new TypesInCode();
            scanner.scan(type, null);
            return scanner.found;
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
            return found ? null : super.scan(tree, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            if (inCode) {
                found = true;
                return null;
            }
            for (Tree member : tree.getMembers()) {
                inCode = !(member instanceof ClassTree);
                scan(member, null);
                inCode = false;
            }
            return null;
        }

        @Override
        public @Nullable Void visitModifiers(ModifiersTree tree, @Nullable Void unused) {
            return null;
        }
    }

    private final class Scanner extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Attribution elementOf;
        private final List<LocalType> found = new ArrayList<>();
        private @Nullable TypeElement around;
        private @Nullable Element method;
        private int depth;

        Scanner(CompilationUnitTree unit, Attribution elementOf) {
            this.unit = unit;
            this.elementOf = elementOf;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            TreePath parent = getCurrentPath().getParentPath();
            boolean member = parent.getLeaf() instanceof CompilationUnitTree || parent.getLeaf() instanceof ClassTree;
            if (member && depth == 0) {
                TypeElement outer = around;
                around = (TypeElement) elementOf.apply(getCurrentPath(), outer);
                super.visitClass(tree, null);
                around = outer;
            } else {
                add(tree);
                depth++;
                super.visitClass(tree, null);
                depth--;
            }
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
            if (depth > 0) {
                return super.visitMethod(tree, null);
            }
            method = elementOf.apply(getCurrentPath(), around);
            super.visitMethod(tree, null);
            method = null;
            return null;
        }

        private void add(ClassTree tree) {
            List<TypeView> onType = annotations(tree.getModifiers());
            List<List<TypeView>> onMethods = new ArrayList<>();
            for (Tree member : tree.getMembers()) {
                if (member instanceof MethodTree declared) {
                    List<TypeView> onMethod = annotations(declared.getModifiers());
                    if (!onMethod.isEmpty()) {
                        onMethods.add(onMethod);
                    }
                }
            }
            if (around != null && !(onType.isEmpty() && onMethods.isEmpty())) {
                String name = tree.getSimpleName().toString();
                found.add(new LocalType(mirrors.type(around), seen(around, method), name, onType, onMethods));
            }
        }

        private List<TypeView> annotations(ModifiersTree modifiers) {
            List<TypeView> types = new ArrayList<>();
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                named(annotation.getAnnotationType().toString())
                        .map(mirrors::type)
                        .ifPresent(types::add);
            }
            return types;
        }

        /** Code is not yet attributed, so names are looked up as the language does it. */
        private Optional<TypeElement> named(String name) {
            for (String candidate : candidates(name)) {
                TypeElement type = elements.getTypeElement(candidate);
                if (type != null) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }

        private Set<String> candidates(String name) {
            String first = name.split("\\.", 2)[0];
            String rest = name.substring(first.length());
            Set<String> single = new LinkedHashSet<>();
            Set<String> onDemand = new LinkedHashSet<>();
            for (ImportTree imported : unit.getImports()) {
                String qualified = imported.getQualifiedIdentifier().toString();
                if (qualified.endsWith("." + first)) {
                    single.add(qualified + rest);
                } else if (qualified.endsWith(".*")) {
                    onDemand.add(qualified.substring(0, qualified.length() - 1) + name);
                }
            }
            for (Element outer = around; outer instanceof TypeElement type; outer = outer.getEnclosingElement()) {
                single.add(type.getQualifiedName() + "." + name);
            }
            String packageName = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
            single.add(packageName + name);
            single.addAll(onDemand);
            single.add("java.lang." + name);
            single.add(name);
            return single;
        }
    }

    private Optional<MethodView> seen(TypeElement type, @Nullable Element method) {
        return mirrors.mirrored(type).methods().stream()
                .filter(view -> view instanceof MirroredMethod mirrored && mirrored.shows(method))
                .findFirst();
    }
}
