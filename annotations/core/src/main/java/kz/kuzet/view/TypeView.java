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

    /** Tells whether no object of exactly this type can exist, as for an interface. */
    boolean isAbstract();

    /** Tells whether it is private or nested in a private type. */
    boolean isHidden();

    /** The enclosing type, where it is visible. */
    Optional<TypeView> enclosing();

    /** The superclass; empty for {@code Object} and for an interface. */
    Optional<TypeView> superclass();

    /** The interfaces directly above it, in order. */
    List<TypeView> interfaces();

    /** The names of its type variables, in order. */
    List<String> variables();

    /**
     * The type arguments that it gives to a type directly above it; empty where it uses that as a raw type.
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
