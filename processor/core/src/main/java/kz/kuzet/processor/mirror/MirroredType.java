package kz.kuzet.processor.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView;
import org.jspecify.annotations.Nullable;

/** A type as a compiler shows it. */
final class MirroredType implements TypeView {

    private final TypeElement element;
    private final Elements elements;
    private final Mirrors mirrors;
    private final String name;
    private @Nullable List<AnnotationView> annotations;
    private @Nullable List<MethodView> methods;

    MirroredType(TypeElement element, Elements elements, Mirrors mirrors) {
        this.element = element;
        this.elements = elements;
        this.mirrors = mirrors;
        this.name = elements.getBinaryName(element).toString();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String sourceName() {
        return sourceName(element);
    }

    /** Needed because ECJ 3.46 takes every dollar sign in the name of a nested type for a dot. */
    private static String sourceName(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? sourceName(outer) + "." + type.getSimpleName()
                : type.getQualifiedName().toString();
    }

    @Override
    public String packageName() {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    @Override
    public Kind kind() {
        return switch (element.getKind()) {
            case ANNOTATION_TYPE -> Kind.ANNOTATION;
            case INTERFACE -> Kind.INTERFACE;
            case ENUM -> Kind.ENUM;
            case RECORD -> Kind.RECORD;
            default -> Kind.CLASS;
        };
    }

    @Override
    public Nesting nesting() {
        return switch (element.getNestingKind()) {
            case TOP_LEVEL -> Nesting.TOP_LEVEL;
            case MEMBER -> Nesting.MEMBER;
            case LOCAL -> Nesting.LOCAL;
            case ANONYMOUS -> Nesting.ANONYMOUS;
        };
    }

    @Override
    public boolean isAbstract() {
        return isInterface() || element.getModifiers().contains(Modifier.ABSTRACT);
    }

    @Override
    public boolean isHidden() {
        return element.getModifiers().contains(Modifier.PRIVATE)
                || (enclosing().isPresent() && enclosing().get().isHidden());
    }

    @Override
    public Optional<TypeView> enclosing() {
        return element.getEnclosingElement() instanceof TypeElement outer
                ? Optional.of(mirrors.type(outer))
                : Optional.empty();
    }

    @Override
    public Optional<TypeView> superclass() {
        return seen(element.getSuperclass());
    }

    @Override
    public List<TypeView> interfaces() {
        List<TypeView> interfaces = new ArrayList<>();
        for (TypeMirror mirror : element.getInterfaces()) {
            Optional<TypeView> seen = seen(mirror);
            if (seen.isPresent()) {
                interfaces.add(seen.get());
            }
        }
        return interfaces;
    }

    /** Leaves out a type that the compiler does not find: the compiler itself reports it. */
    private Optional<TypeView> seen(TypeMirror mirror) {
        return mirror.getKind() == TypeKind.DECLARED
                ? Optional.of(mirrors.type((TypeElement) ((DeclaredType) mirror).asElement()))
                : Optional.empty();
    }

    @Override
    public List<String> variables() {
        return element.getTypeParameters().stream()
                .map(variable -> variable.getSimpleName().toString())
                .toList();
    }

    @Override
    public List<TypeUse> arguments(String supertype) {
        return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
                .filter(parent -> seen(parent)
                        .filter(view -> view.name().equals(supertype))
                        .isPresent())
                .findFirst()
                .map(parent -> ((DeclaredType) parent)
                        .getTypeArguments().stream()
                                .map(new TypeUses(mirrors)::of)
                                .toList())
                .orElse(List.of());
    }

    @Override
    public List<AnnotationView> annotations() {
        if (annotations == null) {
            annotations = mirrors.annotations(element);
        }
        return annotations;
    }

    @Override
    public List<MethodView> methods() {
        if (methods == null) {
            methods = new ArrayList<>();
            for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
                methods.add(new MirroredMethod(this, method, mirrors));
            }
        }
        return methods;
    }
}
