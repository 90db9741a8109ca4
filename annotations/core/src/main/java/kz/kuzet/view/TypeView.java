package kz.kuzet.view;

import java.util.List;
import java.util.Optional;

/** One class, interface, enum, record or annotation. */
public interface TypeView {

    /** The kinds of types. */
    enum Kind {
        CLASS,
        INTERFACE,
        ANNOTATION,
        ENUM,
        RECORD
    }

    /** Where types are declared: in a package, in another type, or in code, with or without a name. */
    enum Nesting {
        TOP_LEVEL,
        MEMBER,
        LOCAL,
        ANONYMOUS
    }

    /** The name as loaded, {@code com.example.Outer$Inner}. */
    String name();

    /** The name as written in source, {@code com.example.Outer.Inner}. */
    String sourceName();

    /** Empty for the unnamed package. */
    String packageName();

    Kind kind();

    Nesting nesting();

    /** Whether there can be no object of exactly this type: so with an interface, too. */
    boolean isAbstract();

    /** Whether it is private, or in a private type. */
    boolean isHidden();

    /** The type around it, where it is seen. */
    Optional<TypeView> enclosing();

    /** The superclass; nothing for {@code Object} and for an interface. */
    Optional<TypeView> superclass();

    /** The interfaces directly above it, in order. */
    List<TypeView> interfaces();

    /** The names of its type variables, in order. */
    List<String> variables();

    /**
     * What it gives for the type variables of a type directly above it, in their order; nothing where it uses that as a raw type.
     *
     * @param supertype name of the type above
     */
    List<TypeUse> arguments(String supertype);

    /** The annotations on it, without inherited ones. */
    List<AnnotationView> annotations();

    /** The methods that the source declares in it. A class loader has them in no order. */
    List<MethodView> methods();

    default boolean isInterface() {
        return kind() == Kind.INTERFACE || kind() == Kind.ANNOTATION;
    }
}
