package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;

/** A type of a class file, with access to all visible classes. */
public final class ClassFileType implements TypeView {

    /** What every guard extends. */
    public static final String GUARD = "kz.kuzet.guard.ServiceGuard";

    private static final String OBJECT = "java.lang.Object";
    private static final int NOT_IN_SOURCE = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;
    /** In hostile signatures, type variables may be bounded by each other. */
    private static final int DEEPEST = 50;

    private final ClassPool pool;
    private final String place;
    private final ClassNode node;
    private final String name;
    private final Optional<String> superclass;
    private final List<String> interfaces;
    private final List<InnerClassNode> nest;
    private final GenericSignature generics;
    private final List<AnnotationView> annotations;
    private final List<ClassFileMethod> methods;
    private final Set<String> askedGuards;
    private final Set<FilterGuard> filterGuards;
    private final Set<String> namedAdapters;
    private final int line;

    /**
     * Reads everything at once, so that a broken file is noticed here and nowhere else. Code is not kept, because an
     * application has much of it.
     */
    ClassFileType(ClassPool pool, String place, ClassNode node) {
        this.pool = pool;
        this.place = place;
        this.node = node;
        this.name = binary(node.name);
        this.superclass = Optional.ofNullable(node.superName).map(ClassFileType::binary);
        this.interfaces = node.interfaces.stream().map(ClassFileType::binary).toList();
        this.nest = nest(node);
        this.generics = GenericSignature.of(node.signature);
        this.annotations = WrittenAnnotation.all(node.visibleAnnotations, node.invisibleAnnotations);
        this.methods = node.methods.stream()
                .filter(method -> (method.access & NOT_IN_SOURCE) == 0 && !method.name.startsWith("<"))
                .map(method -> ClassFileMethod.of(this, method))
                .toList();
        this.askedGuards = AskedGuards.of(node);
        this.filterGuards = FilterGuards.of(node);
        this.namedAdapters = NamedAdapters.of(node);
        this.line = node.methods.stream()
                .filter(method -> (method.access & Opcodes.ACC_SYNTHETIC) == 0)
                .mapToInt(ClassFileMethod::firstLine)
                .filter(number -> number > 0)
                .min()
                .orElse(0);
        node.methods.clear();
        node.fields.clear();
    }

    static String binary(String internalName) {
        return internalName.replace('/', '.');
    }

    /** This type and its enclosing types, from the inside, each once: in a hostile file they may form a cycle. */
    private static List<InnerClassNode> nest(ClassNode node) {
        Map<String, InnerClassNode> byName = new HashMap<>();
        node.innerClasses.forEach(inner -> byName.put(inner.name, inner));
        List<InnerClassNode> nest = new ArrayList<>();
        for (InnerClassNode inner = byName.remove(node.name); inner != null; inner = byName.remove(inner.outerName)) {
            nest.add(inner);
        }
        return nest;
    }

    /** Where the file is, for messages. */
    public String place() {
        return place;
    }

    /** The name of the source file, where the compiler wrote it. */
    public Optional<String> sourceFile() {
        return Optional.ofNullable(node.sourceFile);
    }

    /** The first line of the source for which there is code, 0 where that is not known. */
    public int line() {
        return line;
    }

    /** The line of the method with a {@link MethodView#signature()}, or of the class where it is not known. */
    public int lineOf(String signature) {
        return methods.stream()
                .filter(method -> method.signature().equals(signature) && method.line() > 0)
                .findFirst()
                .map(ClassFileMethod::line)
                .orElse(line);
    }

    /** The binary name of the superclass; nothing for {@code Object}. */
    public Optional<String> superclassName() {
        return superclass;
    }

    /** Tells whether its own code asks a guard, or a guard of which the code does not say whose it is. */
    public boolean asks(String guard) {
        return askedGuards.contains(guard) || askedGuards.contains(GUARD);
    }

    /** Tells whether its own code has guards put before services, by a class of an adapter. */
    public boolean hasGuardsPutBy(String adapter) {
        return askedGuards.contains(adapter);
    }

    /** The classes of Kuzet that it hands to its framework, so that an adapter runs. */
    public Set<String> namedAdapters() {
        return namedAdapters;
    }

    /** The guards that its own code gives to filters of functional endpoints. */
    public Set<FilterGuard> filterGuards() {
        return filterGuards;
    }

    /** The binary names of the types nested in it that its file names: those directly within it, and perhaps others. */
    public List<String> nested() {
        return node.innerClasses.stream()
                .map(inner -> inner.name)
                .filter(inner -> inner.startsWith(node.name + "$"))
                .map(ClassFileType::binary)
                .toList();
    }

    public boolean isGuard() {
        return superclass.filter(GUARD::equals).isPresent();
    }

    @Override
    public String name() {
        return name;
    }

    /** The name as written in source, with dots; the name of a local type is that of its file. */
    @Override
    public String sourceName() {
        String outermost = node.name;
        String nested = "";
        for (InnerClassNode inner : nest) {
            if (inner.outerName == null || inner.innerName == null) {
                break;
            }
            nested = "." + inner.innerName + nested;
            outermost = inner.outerName;
        }
        return binary(outermost) + nested;
    }

    @Override
    public String packageName() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    @Override
    public Kind kind() {
        if (is(Opcodes.ACC_INTERFACE) || is(Opcodes.ACC_ANNOTATION)) {
            return is(Opcodes.ACC_ANNOTATION) ? Kind.ANNOTATION : Kind.INTERFACE;
        }
        return is(Opcodes.ACC_ENUM) ? Kind.ENUM : is(Opcodes.ACC_RECORD) ? Kind.RECORD : Kind.CLASS;
    }

    private boolean is(int flag) {
        return (node.access & flag) != 0;
    }

    @Override
    public Nesting nesting() {
        if (nest.isEmpty()) {
            return node.outerClass == null ? Nesting.TOP_LEVEL : Nesting.LOCAL;
        }
        boolean inType = node.outerClass == null && nest.get(0).outerName != null;
        return nest.get(0).innerName == null ? Nesting.ANONYMOUS : inType ? Nesting.MEMBER : Nesting.LOCAL;
    }

    @Override
    public boolean isAbstract() {
        return is(Opcodes.ACC_ABSTRACT);
    }

    @Override
    public boolean isHidden() {
        return nest.stream().anyMatch(inner -> (inner.access & Opcodes.ACC_PRIVATE) != 0);
    }

    @Override
    public Optional<TypeView> enclosing() {
        return enclosingType().map(TypeView.class::cast);
    }

    private Optional<ClassFileType> enclosingType() {
        Optional<String> outer = nest.stream().findFirst().map(own -> own.outerName);
        return outer.or(() -> Optional.ofNullable(node.outerClass)).flatMap(around -> pool.find(binary(around)));
    }

    @Override
    public Optional<TypeView> superclass() {
        return superclass.filter(above -> !above.equals(OBJECT)).map(above -> pool.above(this, above, 0));
    }

    @Override
    public List<TypeView> interfaces() {
        return interfaces.stream()
                .<TypeView>map(above -> pool.above(this, above, Opcodes.ACC_INTERFACE))
                .toList();
    }

    @Override
    public List<String> variables() {
        return List.copyOf(generics.bounds().keySet());
    }

    @Override
    public List<TypeUse> arguments(String supertype) {
        return generics.supertypes().getOrDefault(supertype, List.of()).stream()
                .map(use -> use.isVariable() ? withErasure(use) : use)
                .toList();
    }

    private TypeUse withErasure(TypeUse use) {
        TypeUse bound = TypeUse.of(erasure(use.variable(), 0)).array(use.dimensions());
        return new TypeUse(bound.erasure(), use.variable(), use.dimensions());
    }

    /** Resolves a type variable, which may belong to an enclosing type. */
    private String erasure(String variable, int depth) {
        TypeUse bound = generics.bounds().get(variable);
        if (depth > DEEPEST) {
            return OBJECT;
        }
        if (bound == null) {
            return enclosingType()
                    .map(outer -> outer.erasure(variable, depth + 1))
                    .orElse(OBJECT);
        }
        return bound.isVariable() ? erasure(bound.variable(), depth + 1) : bound.erasure();
    }

    @Override
    public List<AnnotationView> annotations() {
        return annotations;
    }

    /** The methods in the order of the source, without constructors and methods that a compiler adds. */
    @Override
    public List<MethodView> methods() {
        return Collections.unmodifiableList(methods);
    }
}
