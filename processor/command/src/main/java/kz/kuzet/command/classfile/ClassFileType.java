package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Optional;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView;
import org.jspecify.annotations.Nullable;

/** A type of a class file among all that are there. */
final class ClassFileType implements TypeView {

    private static final String OBJECT = "java.lang.Object";
    /** Variables of hostile signatures may be bounded by each other. */
    private static final int DEEPEST = 50;

    private final CompiledClass type;
    private final ClassPool pool;
    private @Nullable List<MethodView> methods;

    ClassFileType(CompiledClass type, ClassPool pool) {
        this.type = type;
        this.pool = pool;
    }

    @Override
    public String name() {
        return type.binaryName();
    }

    @Override
    public String sourceName() {
        return type.sourceName();
    }

    @Override
    public String packageName() {
        return type.packageName();
    }

    @Override
    public Kind kind() {
        return type.kind();
    }

    @Override
    public Nesting nesting() {
        return type.nesting();
    }

    @Override
    public boolean isAbstract() {
        return type.isAbstract();
    }

    @Override
    public boolean isHidden() {
        return type.hidden();
    }

    @Override
    public Optional<TypeView> enclosing() {
        return enclosingType().map(TypeView.class::cast);
    }

    private Optional<ClassFileType> enclosingType() {
        return type.enclosing().flatMap(pool::find).map(pool::view);
    }

    @Override
    public Optional<TypeView> superclass() {
        return type.superclass().filter(name -> !name.equals(OBJECT)).map(name -> pool.above(type, name, Kind.CLASS));
    }

    @Override
    public List<TypeView> interfaces() {
        return type.interfaces().stream()
                .<TypeView>map(name -> pool.above(type, name, Kind.INTERFACE))
                .toList();
    }

    @Override
    public List<String> variables() {
        return List.copyOf(type.generics().bounds().keySet());
    }

    @Override
    public List<TypeUse> arguments(String supertype) {
        return type.generics().arguments().getOrDefault(supertype, List.of()).stream()
                .map(use -> use.isVariable()
                        ? new TypeUse(
                                TypeUse.of(erasure(use.variable(), 0))
                                        .array(use.dimensions())
                                        .erasure(),
                                use.variable(),
                                use.dimensions())
                        : use)
                .toList();
    }

    /** What a type variable comes to, which may be one of a type around this one. */
    private String erasure(String variable, int depth) {
        TypeUse bound = type.generics().bounds().get(variable);
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
        return List.copyOf(type.annotations());
    }

    @Override
    public List<MethodView> methods() {
        if (methods == null) {
            methods = type.methods().stream()
                    .<MethodView>map(method -> new ClassFileMethod(this, method))
                    .toList();
        }
        return methods;
    }
}
