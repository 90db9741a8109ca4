package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView.Kind;
import kz.kuzet.view.TypeView.Nesting;

/**
 * A class file, as far as it is looked at.
 *
 * @param place where the file is, for messages
 * @param packageName empty for the unnamed package
 * @param sourceName the type as written in source, {@code com.example.Outer.Inner}
 * @param binaryName the type as loaded, {@code com.example.Outer$Inner}
 * @param enclosing binary name of the type around it
 * @param isAbstract whether there can be no object of exactly this type
 * @param hidden whether it is private, or nested in a private type
 * @param superclass binary name; nothing for {@code Object} and modules
 * @param interfaces binary names, in order
 * @param generics what its signature says of type variables
 * @param annotations in order, those that are not there at run time last
 * @param methods those of the source, in its order: none that a compiler adds, and no constructors
 * @param sourceFile name of the source, where the compiler wrote it
 * @param line the first line of the source for which there is code, 0 where that is not known
 */
public record CompiledClass(
        String place,
        String packageName,
        String sourceName,
        String binaryName,
        Kind kind,
        Nesting nesting,
        Optional<String> enclosing,
        boolean isAbstract,
        boolean hidden,
        Optional<String> superclass,
        List<String> interfaces,
        Generics generics,
        List<WrittenAnnotation> annotations,
        List<CompiledMethod> methods,
        Optional<String> sourceFile,
        int line) {

    private static final String GUARD = "kz.kuzet.guard.ServiceGuard";

    /** Whether it is a guard. */
    public boolean isGuard() {
        return superclass.filter(GUARD::equals).isPresent();
    }

    /**
     * The line of a method, or of the class where it is not known.
     *
     * @param signature the method's, as {@link kz.kuzet.view.MethodView#signature()} gives it
     */
    public int lineOf(String signature) {
        return methods.stream()
                .filter(method -> method.signature().equals(signature) && method.line() > 0)
                .findFirst()
                .map(CompiledMethod::line)
                .orElse(line);
    }

    /** A type that is only named, with what is known of it all the same. */
    static CompiledClass absent(String name, Kind kind, List<String> interfaces, List<WrittenAnnotation> annotations) {
        return new CompiledClass(
                "",
                name.substring(0, Math.max(0, name.lastIndexOf('.'))),
                name,
                name,
                kind,
                Nesting.TOP_LEVEL,
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                interfaces,
                Generics.NONE,
                annotations,
                List.of(),
                Optional.empty(),
                0);
    }

    /**
     * Type variables of a type, and what it gives for those of the types above it.
     *
     * @param bounds its own variables in order, each with its first bound, which may be another
     * @param arguments for each type directly above it, by binary name
     */
    record Generics(Map<String, TypeUse> bounds, Map<String, List<TypeUse>> arguments) {

        static final Generics NONE = new Generics(Map.of(), Map.of());
    }
}
