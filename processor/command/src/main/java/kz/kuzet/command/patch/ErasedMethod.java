package kz.kuzet.command.patch;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method of a source, to be compared with a signature whose types are erased. A source does not say where its types come from, so
 * only their simple names are compared, and a type variable may be anything.
 *
 * @param parameters simple names of the types of its parameters, with {@code []} for each dimension
 * @param variables the type variables of the method and its class
 */
record ErasedMethod(String name, List<String> parameters, Set<String> variables) {

    private static final String ARRAY = "[]";

    static ErasedMethod of(ClassTree type, MethodTree method) {
        Set<String> variables = Stream.of(type.getTypeParameters(), method.getTypeParameters())
                .flatMap(List::stream)
                .map(TypeParameterTree::getName)
                .map(Object::toString)
                .collect(Collectors.toUnmodifiableSet());
        List<String> parameters = method.getParameters().stream()
                .map(VariableTree::getType)
                .map(ErasedMethod::simpleName)
                .toList();
        return new ErasedMethod(method.getName().toString(), parameters, variables);
    }

    boolean hasNameAndNumberOf(String signature) {
        return name.equals(signature.substring(0, signature.indexOf('(')))
                && parameters.size() == types(signature).size();
    }

    boolean mayBe(String signature) {
        List<String> types = types(signature);
        for (int i = 0; i < types.size(); i++) {
            if (!mayBe(parameters.get(i), types.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBe(String written, String erased) {
        String type = written.replace(ARRAY, "");
        String dimensions = written.substring(type.length());
        String simpleName = erased.substring(Math.max(erased.lastIndexOf('.'), erased.lastIndexOf('$')) + 1);
        return variables.contains(type) ? erased.endsWith(dimensions) : written.equals(simpleName);
    }

    private static List<String> types(String signature) {
        String types = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
        return types.isEmpty() ? List.of() : List.of(types.split(",", -1));
    }

    private static String simpleName(Tree type) {
        if (type instanceof AnnotatedTypeTree annotated) {
            return simpleName(annotated.getUnderlyingType());
        }
        if (type instanceof ParameterizedTypeTree generic) {
            return simpleName(generic.getType());
        }
        if (type instanceof ArrayTypeTree array) {
            return simpleName(array.getType()) + ARRAY;
        }
        if (type instanceof MemberSelectTree qualified) {
            return qualified.getIdentifier().toString();
        }
        return type instanceof IdentifierTree simple ? simple.getName().toString() : type.toString();
    }
}
