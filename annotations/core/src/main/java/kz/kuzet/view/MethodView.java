package kz.kuzet.view;

import java.util.List;
import java.util.stream.Collectors;

/** A method of the source: no constructor, and nothing that a compiler adds. */
public interface MethodView {

    String name();

    TypeView declaringType();

    Visibility visibility();

    boolean isStatic();

    /** Tells whether it has no code of its own. */
    boolean isAbstract();

    /** The types of its parameters. A type variable of the method itself is replaced by its bound. */
    List<TypeUse> parameters();

    /** The erasure of the type that it returns; {@code void} where it returns nothing. */
    String returned();

    /** The annotations on it, without inherited ones. */
    List<AnnotationView> annotations();

    /** Its name with the erasures of its parameters, which tells overloads apart. */
    default String signature() {
        return parameters().stream().map(TypeUse::erasure).collect(Collectors.joining(",", name() + "(", ")"));
    }
}
