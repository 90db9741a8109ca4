package kz.kuzet.command.classfile;

import java.util.List;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.Visibility;

/**
 * A method of a class file.
 *
 * @param declaringType the type that declares it
 * @param method what the file says
 */
record ClassFileMethod(TypeView declaringType, CompiledMethod method) implements MethodView {

    @Override
    public String name() {
        return method.name();
    }

    @Override
    public Visibility visibility() {
        return method.visibility();
    }

    @Override
    public boolean isStatic() {
        return method.isStatic();
    }

    @Override
    public List<TypeUse> parameters() {
        return method.parameters();
    }

    @Override
    public List<AnnotationView> annotations() {
        return List.copyOf(method.annotations());
    }
}
