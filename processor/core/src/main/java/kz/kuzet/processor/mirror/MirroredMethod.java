package kz.kuzet.processor.mirror;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.Visibility;
import org.jspecify.annotations.Nullable;

/** A method as a compiler shows it. */
final class MirroredMethod implements MethodView {

    private final TypeView declaringType;
    private final ExecutableElement element;
    private final Mirrors mirrors;
    private final String name;
    private @Nullable List<AnnotationView> annotations;
    private @Nullable List<TypeUse> parameters;

    MirroredMethod(TypeView declaringType, ExecutableElement element, Mirrors mirrors) {
        this.declaringType = declaringType;
        this.element = element;
        this.mirrors = mirrors;
        this.name = element.getSimpleName().toString();
    }

    boolean shows(@Nullable Object other) {
        return element.equals(other);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public TypeView declaringType() {
        return declaringType;
    }

    @Override
    public Visibility visibility() {
        Set<Modifier> modifiers = element.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            return Visibility.PRIVATE;
        }
        if (modifiers.contains(Modifier.PUBLIC) || declaringType.isInterface()) {
            return Visibility.PUBLIC;
        }
        return modifiers.contains(Modifier.PROTECTED) ? Visibility.PROTECTED : Visibility.PACKAGE;
    }

    @Override
    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    @Override
    public boolean isAbstract() {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }

    @Override
    public List<TypeUse> parameters() {
        if (parameters == null) {
            parameters = new TypeUses(mirrors).parameters(element);
        }
        return parameters;
    }

    @Override
    public String returned() {
        return new TypeUses(mirrors).of(element.getReturnType()).erasure();
    }

    @Override
    public List<AnnotationView> annotations() {
        if (annotations == null) {
            annotations = mirrors.annotations(element);
        }
        return annotations;
    }
}
