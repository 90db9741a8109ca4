package kz.kuzet.command.classfile;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import kz.kuzet.view.EnumConstant;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the values of an annotation, or of an array in one. */
final class AnnotationCollector extends AnnotationVisitor {

    private final BiConsumer<String, Object> values;
    private final Runnable end;

    private AnnotationCollector(BiConsumer<String, Object> values, Runnable end) {
        super(Opcodes.ASM9);
        this.values = values;
        this.end = end;
    }

    /** Collects into a list when all values are there. */
    static AnnotationVisitor into(List<WrittenAnnotation> annotations, String descriptor) {
        Map<String, Object> values = new LinkedHashMap<>();
        String type = Type.getType(descriptor).getClassName();
        return new AnnotationCollector(values::put, () -> annotations.add(new WrittenAnnotation(type, values)));
    }

    @Override
    public void visit(@Nullable String name, Object value) {
        put(name, value.getClass().isArray() ? elements(value) : value);
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        put(name, new EnumConstant(Type.getType(descriptor).getClassName(), value));
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        Map<String, Object> nested = new LinkedHashMap<>();
        put(name, new WrittenAnnotation(Type.getType(descriptor).getClassName(), nested));
        return new AnnotationCollector(nested::put, () -> {});
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        List<Object> elements = new ArrayList<>();
        put(name, elements);
        return new AnnotationCollector((ignored, value) -> elements.add(value), () -> {});
    }

    @Override
    public void visitEnd() {
        end.run();
    }

    private static List<Object> elements(Object array) {
        return IntStream.range(0, Array.getLength(array))
                .mapToObj(index -> Array.get(array, index))
                .toList();
    }

    private void put(@Nullable String name, Object value) {
        values.accept(name == null ? "" : name, value);
    }
}
