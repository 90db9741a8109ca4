package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** A type of a class file, with access to all visible classes. */
public final class ClassFileType implements TypeView {

    /** What every guard extends. */
    public static final String GUARD = "kz.kuzet.guard.ServiceGuard";

    private static final String OBJECT = "java.lang.Object";
    /** In hostile signatures, type variables may be bounded by each other. */
    private static final int DEEPEST = 50;

    private final ClassPool pool;
    private final Object place;
    private final String name;
    private final int access;
    private final Optional<String> superclass;
    private final List<String> interfaces;
    private final Set<String> annotationTypes;
    private final boolean mayConcernKuzet;
    private final Set<String> askedGuards;
    private final Set<FilterGuard> filterGuards;
    private final Set<String> filteringMethods;
    private final Set<String> namedAdapters;
    private @Nullable ClassFileBytes file;
    private @Nullable ClassFileBody body;
    private @Nullable AnnotationView added;

    /** A type of which no file is there, as far as it is known. */
    ClassFileType(ClassPool pool, ClassNode known) {
        this.pool = pool;
        this.place = "";
        this.name = binary(known.name);
        this.access = known.access;
        this.superclass = Optional.ofNullable(known.superName).map(ClassFileType::binary);
        this.interfaces = known.interfaces.stream().map(ClassFileType::binary).toList();
        this.annotationTypes = WrittenAnnotation.all(known.visibleAnnotations, known.invisibleAnnotations).stream()
                .map(AnnotationView::type)
                .collect(Collectors.toUnmodifiableSet());
        this.mayConcernKuzet = false;
        this.askedGuards = Set.of();
        this.filterGuards = Set.of();
        this.filteringMethods = Set.of();
        this.namedAdapters = Set.of();
        this.body = new ClassFileBody(this, known, new int[0]);
    }

    /**
     * Reads a class that can ask a guard or name a class of Kuzet at once and whole. Of others, which are most of an application, the
     * code is not read, and their members where somebody asks for them.
     */
    ClassFileType(ClassPool pool, Object place, ClassFileBytes file, ClassFileOutline outline) {
        this.pool = pool;
        this.place = place;
        this.name = outline.name();
        this.access = outline.access();
        this.superclass = Optional.ofNullable(outline.superclass());
        this.interfaces = outline.interfaces();
        this.mayConcernKuzet = outline.concernsKuzet();
        MemberTables tables = new MemberTables(file, outline);
        this.annotationTypes = tables.annotations();
        if (mayConcernKuzet) {
            ClassNode node = ClassFileReader.tree(file, ClassReader.SKIP_FRAMES);
            this.askedGuards = AskedGuards.of(node);
            this.filterGuards = FilterGuards.of(node);
            this.filteringMethods = FilterGuards.methods(node);
            this.namedAdapters = NamedAdapters.of(node);
            this.body = new ClassFileBody(this, node, tables.lines());
        } else {
            this.askedGuards = Set.of();
            this.filterGuards = Set.of();
            this.filteringMethods = Set.of();
            this.namedAdapters = Set.of();
            this.file = file;
        }
    }

    private ClassFileBody body() {
        if (body == null) {
            body = whole(this::read, () -> ClassFileBody.ofNothing(this));
            file = null;
        }
        return body;
    }

    private ClassFileBody read() {
        ClassFileBytes bytes = Objects.requireNonNull(file);
        int[] lines = new MemberTables(bytes, new ClassFileOutline(bytes)).lines();
        return new ClassFileBody(this, ClassFileReader.tree(bytes, ClassReader.SKIP_CODE), lines);
    }

    /** Reads a further part of the file. Where it is broken, the pool remembers it, and others take its place. */
    <T> T whole(Supplier<T> reading, Supplier<T> otherwise) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError | AssertionError | OutOfMemoryError e) {
            pool.rememberBroken(this);
            return otherwise.get();
        }
    }

    static String binary(String internalName) {
        return internalName.replace('/', '.');
    }

    /** Where the file is, for messages. */
    public String place() {
        return place.toString();
    }

    /** The name of the source file, where the compiler wrote it. */
    public Optional<String> sourceFile() {
        return Optional.ofNullable(body().sourceFile());
    }

    /** The first line of the source for which there is code, 0 where that is not known. */
    public int line() {
        return body().line();
    }

    /** The line of the method with a {@link MethodView#signature()}, or of the class where it is not known. */
    public int lineOf(String signature) {
        return body().lineOf(signature);
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

    /** Tells whether the code of a method with a {@link MethodView#signature()} puts guards before functional endpoints. */
    boolean filtersIn(String signature) {
        return !filteringMethods.isEmpty() && body().isAmong(filteringMethods, signature);
    }

    /**
     * Adds the annotation of a service, or of what provides none, as if the source had it. Where an annotation of Kuzet says something
     * already, it stays alone.
     *
     * @param signature of the method, as in {@link MethodView#signature()}; empty for the class
     * @param service the service; empty where there is none
     * @param reason why there is none
     */
    public void state(Optional<String> signature, Optional<DeclaredService> service, String reason) {
        AnnotationView annotation =
                service.map(WrittenAnnotation::of).orElseGet(() -> WrittenAnnotation.ofReason(reason));
        if (signature.isPresent()) {
            body().state(signature.get(), annotation);
        } else if (!KuzetAnnotations.on(this).saySomething()) {
            added = annotation;
        }
    }

    /** The binary names of the types nested in it that its file names: those directly within it, and perhaps others. */
    public List<String> nested() {
        return body().nested();
    }

    /** The binary names of the annotations on the type and its members that class files keep, and of those that they hold. */
    Set<String> annotationTypes() {
        return annotationTypes;
    }

    /** The binary names of the types directly above it, apart from {@code Object}. */
    List<String> directlyAbove() {
        List<String> above = new ArrayList<>(interfaces);
        superclass.filter(each -> !each.equals(OBJECT)).ifPresent(above::add);
        return above;
    }

    /** Tells whether anything in it can refer to Kuzet, as its constants say. */
    public boolean mayConcernKuzet() {
        return mayConcernKuzet;
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
        return body().sourceName();
    }

    @Override
    public String packageName() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    @Override
    public Kind kind() {
        if (isInterface()) {
            return is(Opcodes.ACC_ANNOTATION) ? Kind.ANNOTATION : Kind.INTERFACE;
        }
        return is(Opcodes.ACC_ENUM) ? Kind.ENUM : body().isRecord() ? Kind.RECORD : Kind.CLASS;
    }

    /** Told by the flags of the file alone. */
    @Override
    public boolean isInterface() {
        return is(Opcodes.ACC_INTERFACE) || is(Opcodes.ACC_ANNOTATION);
    }

    private boolean is(int flag) {
        return (access & flag) != 0;
    }

    @Override
    public Nesting nesting() {
        return body().nesting();
    }

    @Override
    public boolean isAbstract() {
        return is(Opcodes.ACC_ABSTRACT);
    }

    @Override
    public boolean isHidden() {
        return body().isHidden();
    }

    @Override
    public Optional<TypeView> enclosing() {
        return enclosingType().map(TypeView.class::cast);
    }

    private Optional<ClassFileType> enclosingType() {
        return body().enclosing().flatMap(around -> pool.find(binary(around)));
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
        return List.copyOf(generics().bounds().keySet());
    }

    @Override
    public List<TypeUse> arguments(String supertype) {
        return generics().supertypes().getOrDefault(supertype, List.of()).stream()
                .map(use -> use.isVariable() ? withErasure(use) : use)
                .toList();
    }

    private GenericSignature generics() {
        return body().generics();
    }

    private TypeUse withErasure(TypeUse use) {
        TypeUse bound = TypeUse.of(erasure(use.variable(), 0)).array(use.dimensions());
        return new TypeUse(bound.erasure(), use.variable(), use.dimensions());
    }

    /** Resolves a type variable, which may belong to an enclosing type. */
    private String erasure(String variable, int depth) {
        TypeUse bound = generics().bounds().get(variable);
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
        List<AnnotationView> written = annotationTypes.isEmpty() ? List.of() : body().annotations();
        return added == null
                ? written
                : Stream.concat(written.stream(), Stream.of(added)).toList();
    }

    /** The methods in the order of the source, without constructors and methods that a compiler adds. */
    @Override
    public List<MethodView> methods() {
        return body().methods();
    }
}
