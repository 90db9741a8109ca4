package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.ReflectedAnnotation;
import org.objectweb.asm.Type;

/**
 * An annotation in a class file, which holds what was written, and no default. Those of Kuzet's own annotations are known.
 *
 * @param type binary name of the annotation
 * @param values what was written, by member
 */
record WrittenAnnotation(String type, Map<String, Object> values) implements AnnotationView {

    @Override
    public Optional<Object> value(String member) {
        return values.containsKey(member)
                ? Optional.of(values.get(member)).filter(WrittenAnnotation::isSeen)
                : ownDefault(member);
    }

    private Optional<Object> ownDefault(String member) {
        return DslAnnotation.of(type).flatMap(own -> ReflectedAnnotation.defaultValue(own.type(), member));
    }

    private static boolean isSeen(Object value) {
        return value instanceof List<?> elements
                ? elements.stream().allMatch(WrittenAnnotation::isSeen)
                : !(value instanceof Type);
    }
}
