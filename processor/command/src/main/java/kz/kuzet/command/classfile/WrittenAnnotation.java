package kz.kuzet.command.classfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.EnumConstant;
import kz.kuzet.view.ReflectedAnnotation;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * An annotation in a class file, which contains written values but no defaults. The defaults of Kuzet's own annotations are
 * known.
 */
record WrittenAnnotation(String type, Map<String, Object> values) implements AnnotationView {

    /** The annotations of an element; those that are not visible at run time come last. */
    static List<AnnotationView> all(@Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
        if (visible == null && invisible == null) {
            return List.of();
        }
        return Stream.of(Optional.ofNullable(visible), Optional.ofNullable(invisible))
                .flatMap(nodes -> nodes.stream().flatMap(List::stream))
                .<AnnotationView>map(WrittenAnnotation::of)
                .toList();
    }

    private static WrittenAnnotation of(AnnotationNode node) {
        Map<String, Object> values = new HashMap<>();
        List<Object> written = node.values == null ? List.of() : node.values;
        for (int index = 0; index < written.size(); index += 2) {
            values.put((String) written.get(index), seen(written.get(index + 1)));
        }
        return new WrittenAnnotation(binary(node.desc), values);
    }

    /** The annotation that a source would have of a service. */
    static WrittenAnnotation of(DeclaredService service) {
        Map<String, Object> values = new HashMap<>();
        for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
            values.put(attribute.name(), ofConstants(attribute.of(service)));
        }
        return new WrittenAnnotation(DslAnnotation.PUBLIC_SERVICE.qualifiedName(), values);
    }

    /** The annotation that a source would have of what provides no service. */
    static WrittenAnnotation ofReason(String reason) {
        return new WrittenAnnotation(
                DslAnnotation.NOT_PUBLIC_SERVICE.qualifiedName(), Map.of(DslAnnotation.REASON, reason));
    }

    private static Object ofConstants(Object value) {
        if (value instanceof Enum<?> constant) {
            return new EnumConstant(constant.getDeclaringClass().getName(), constant.name());
        }
        return value instanceof List<?> elements
                ? elements.stream().map(WrittenAnnotation::ofConstants).toList()
                : value;
    }

    /** Converts a value of ASM's tree, in which an enum constant is a pair of strings. */
    private static Object seen(Object value) {
        if (value instanceof String[] constant) {
            return new EnumConstant(binary(constant[0]), constant[1]);
        }
        if (value instanceof AnnotationNode nested) {
            return of(nested);
        }
        return value instanceof List<?> elements
                ? elements.stream().map(WrittenAnnotation::seen).toList()
                : value;
    }

    private static String binary(String descriptor) {
        return Type.getType(descriptor).getClassName();
    }

    @Override
    public Optional<Object> value(String member) {
        return values.containsKey(member)
                ? Optional.of(values.get(member)).filter(WrittenAnnotation::isValue)
                : DslAnnotation.of(type).flatMap(own -> ReflectedAnnotation.defaultValue(own.type(), member));
    }

    /** A view has no class values. */
    private static boolean isValue(Object value) {
        return value instanceof List<?> elements
                ? elements.stream().allMatch(WrittenAnnotation::isValue)
                : !(value instanceof Type);
    }
}
