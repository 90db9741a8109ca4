package kz.kuzet.view;

import java.util.List;
import java.util.stream.Collectors;

/** One method as the source has it: no constructor, and nothing that a compiler adds. */
public interface MethodView {

    String name();

    TypeView declaringType();

    Visibility visibility();

    boolean isStatic();

    /** The types of its parameters. A type variable of the method itself is taken for its bound. */
    List<TypeUse> parameters();

    /** The annotations on it, without inherited ones. */
    List<AnnotationView> annotations();

    /** Tells overloads apart: the name with the erasures of the parameters. */
    default String signature() {
        return parameters().stream().map(TypeUse::erasure).collect(Collectors.joining(",", name() + "(", ")"));
    }
}
