package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView.Nesting;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What a class file says of a type beyond its name and the types above it. */
final class ClassFileBody {

    private static final int NOT_IN_SOURCE = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;

    private final ClassFileType type;
    private final String name;
    private final @Nullable String sourceFile;
    private final @Nullable String outerClass;
    private final boolean record;
    private final List<InnerClassNode> nest;
    private final List<String> nested;
    private final @Nullable String signature;
    private final List<AnnotationView> annotations;
    private final List<MethodView> methods;
    private final int line;
    private @Nullable GenericSignature generics;

    /** @param lines the line of each method in the order of the file, 0 where none is known */
    ClassFileBody(ClassFileType type, ClassNode node, int[] lines) {
        this.type = type;
        this.name = node.name;
        this.sourceFile = node.sourceFile;
        this.outerClass = node.outerClass;
        this.record = (node.access & Opcodes.ACC_RECORD) != 0;
        this.nest = nest(node);
        this.nested = node.innerClasses.stream()
                .map(inner -> inner.name)
                .filter(inner -> inner.startsWith(node.name + "$"))
                .map(ClassFileType::binary)
                .toList();
        this.signature = node.signature;
        this.annotations = WrittenAnnotation.all(node.visibleAnnotations, node.invisibleAnnotations);
        List<MethodView> inSource = new ArrayList<>(node.methods.size());
        int smallest = 0;
        for (int index = 0; index < node.methods.size(); index++) {
            MethodNode method = node.methods.get(index);
            int first = lines[index];
            if ((method.access & NOT_IN_SOURCE) == 0 && !method.name.startsWith("<")) {
                inSource.add(new ClassFileMethod(type, method, first));
            }
            if ((method.access & Opcodes.ACC_SYNTHETIC) == 0 && first > 0 && (smallest == 0 || first < smallest)) {
                smallest = first;
            }
        }
        this.methods = Collections.unmodifiableList(inSource);
        this.line = smallest;
    }

    /** What is left of a file that proved to be broken. */
    static ClassFileBody ofNothing(ClassFileType type) {
        ClassNode node = new ClassNode();
        node.name = type.name().replace('.', '/');
        return new ClassFileBody(type, node, new int[0]);
    }

    /** This type and its enclosing types, from the inside, each once: in a hostile file they may form a cycle. */
    private static List<InnerClassNode> nest(ClassNode node) {
        if (node.innerClasses.isEmpty()) {
            return List.of();
        }
        Map<String, InnerClassNode> byName = new HashMap<>();
        node.innerClasses.forEach(inner -> byName.put(inner.name, inner));
        List<InnerClassNode> nest = new ArrayList<>();
        for (InnerClassNode inner = byName.remove(node.name); inner != null; inner = byName.remove(inner.outerName)) {
            nest.add(inner);
        }
        return nest;
    }

    @Nullable
    String sourceFile() {
        return sourceFile;
    }

    boolean isRecord() {
        return record;
    }

    /** The binary names of the types nested in it that its file names. */
    List<String> nested() {
        return nested;
    }

    List<AnnotationView> annotations() {
        return annotations;
    }

    /** The methods in the order of the source, without constructors and methods that a compiler adds. */
    List<MethodView> methods() {
        return methods;
    }

    /** The first line of the source for which there is code, 0 where that is not known. */
    int line() {
        return line;
    }

    int lineOf(String method) {
        return methods.stream()
                .map(ClassFileMethod.class::cast)
                .filter(each -> each.signature().equals(method) && each.line() > 0)
                .findFirst()
                .map(ClassFileMethod::line)
                .orElse(line);
    }

    /** Adds an annotation to a method, unless an annotation of Kuzet says something there already. */
    void state(String method, AnnotationView annotation) {
        methods.stream()
                .map(ClassFileMethod.class::cast)
                .filter(each -> each.signature().equals(method)
                        && !KuzetAnnotations.on(each).saySomething())
                .forEach(each -> each.add(annotation));
    }

    /** Tells whether a method is one of those that are given by name and descriptor. */
    boolean isAmong(Set<String> described, String method) {
        return methods.stream()
                .map(ClassFileMethod.class::cast)
                .anyMatch(each -> each.signature().equals(method) && each.isAmong(described));
    }

    /** The name as written in source, with dots; the name of a local type is that of its file. */
    String sourceName() {
        String outermost = name;
        String inside = "";
        for (InnerClassNode inner : nest) {
            if (inner.outerName == null || inner.innerName == null) {
                break;
            }
            inside = "." + inner.innerName + inside;
            outermost = inner.outerName;
        }
        return ClassFileType.binary(outermost) + inside;
    }

    Nesting nesting() {
        if (nest.isEmpty()) {
            return outerClass == null ? Nesting.TOP_LEVEL : Nesting.LOCAL;
        }
        boolean inType = outerClass == null && nest.get(0).outerName != null;
        return nest.get(0).innerName == null ? Nesting.ANONYMOUS : inType ? Nesting.MEMBER : Nesting.LOCAL;
    }

    boolean isHidden() {
        return nest.stream().anyMatch(inner -> (inner.access & Opcodes.ACC_PRIVATE) != 0);
    }

    /** The type around it, as the file names it. */
    Optional<String> enclosing() {
        Optional<String> outer = nest.stream().findFirst().map(own -> own.outerName);
        return outer.or(() -> Optional.ofNullable(outerClass));
    }

    GenericSignature generics() {
        if (generics == null) {
            generics = type.whole(() -> GenericSignature.of(signature), () -> GenericSignature.NONE);
        }
        return generics;
    }
}
