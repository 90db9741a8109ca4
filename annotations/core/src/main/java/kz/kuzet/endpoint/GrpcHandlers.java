package kz.kuzet.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.Visibility;

/**
 * Finds the methods of a class that gRPC calls, by the names and parameters that gRPC's code generator for Java gives them.
 * Names only, so that gRPC need not be present.
 */
public final class GrpcHandlers {

    private static final String OBSERVER = "io.grpc.stub.StreamObserver";

    /** The code generator writes it on what describes a method of the service. */
    private static final String DESCRIBED = "io.grpc.stub.annotations.RpcMethod";

    /** The generator adds an underscore to these. */
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");

    private GrpcHandlers() {}

    /**
     * Tells whether a method has the parameters of a handler: the request and an observer of the answers, or the observer
     * alone where the client streams.
     */
    public static boolean isHandler(HandlerChain handler) {
        MethodView called = handler.called();
        int parameters = called.parameters().size();
        return !called.isStatic()
                && called.visibility() == Visibility.PUBLIC
                && (parameters == 1 || parameters == 2)
                && called.parameters().get(parameters - 1).erasure().equals(OBSERVER);
    }

    /**
     * Returns the methods that a call may lead to. Exactly one is certain; several cannot be told apart by their names.
     *
     * @param hierarchy the class of the called object, with the types above it
     * @param bareName the name of the method in the definition of the service, without the service
     * @param oneRequest whether the client sends exactly one message
     */
    public static List<HandlerChain> of(TypeHierarchy hierarchy, String bareName, boolean oneRequest) {
        String name = javaName(bareName);
        return HandlerChain.all(hierarchy).stream()
                .filter(handler -> handler.called().name().equals(name) && isHandler(handler))
                .filter(handler -> handler.called().parameters().size() == (oneRequest ? 2 : 1))
                .toList();
    }

    /**
     * Returns the name under which clients call a handler, {@code portal.Certificates/Issue}; empty where the generated code is
     * not visible, or says it of several methods.
     */
    public static Optional<String> fullName(HandlerChain handler) {
        List<String> names = handler.hierarchy().types().stream()
                .flatMap(type -> type.enclosing().stream())
                .flatMap(service -> service.methods().stream())
                .flatMap(method -> method.annotations().stream())
                .filter(annotation -> annotation.type().equals(DESCRIBED))
                .flatMap(annotation -> annotation.string("fullMethodName").stream())
                .filter(name -> javaName(name.substring(name.lastIndexOf('/') + 1))
                        .equals(handler.called().name()))
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** The name of the Java method: the first letter in lower case, and no underscores inside. */
    static String javaName(String bareName) {
        StringBuilder name = new StringBuilder();
        boolean afterUnderscore = false;
        for (int i = 0; i < bareName.length(); i++) {
            char c = bareName.charAt(i);
            if (i > 0 && c == '_') {
                afterUnderscore = true;
            } else {
                name.append(i == 0 ? lower(c) : afterUnderscore ? upper(c) : c);
                afterUnderscore = false;
            }
        }
        return KEYWORDS.contains(name.toString()) ? name.append('_').toString() : name.toString();
    }

    /** Of ASCII only, as the generator does it, whatever the language of the machine. */
    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }
}
