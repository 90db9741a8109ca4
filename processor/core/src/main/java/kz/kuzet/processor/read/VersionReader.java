package kz.kuzet.processor.read;

import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.processor.model.OtherVersion;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.EnumConstant;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/** Compares the annotations of Kuzet that the code is compiled with and those of this version. */
final class VersionReader {

    private final Function<AnnotationView, TypeView> types;

    /** A compilation sees one version of each. */
    private final Map<DslAnnotation, Set<String>> members = new EnumMap<>(DslAnnotation.class);

    /**
     * @param types finds the type of an annotation
     */
    VersionReader(Function<AnnotationView, TypeView> types) {
        this.types = types;
    }

    /** Returns the differences that the annotations on an element show. */
    Set<OtherVersion> read(KuzetAnnotations annotations) {
        Set<OtherVersion> found = new HashSet<>();
        for (DslAnnotation name : annotations.names()) {
            Optional<AnnotationView> annotation = annotations.get(name);
            if (annotation.isPresent()) {
                Set<String> different = new TreeSet<>(members(name, annotation.get()));
                different.addAll(unknownConstants(annotation.get()));
                for (String member : different) {
                    found.add(new OtherVersion(name, member));
                }
            }
        }
        return found;
    }

    /** The members that only one of the two versions has. */
    private Set<String> members(DslAnnotation name, AnnotationView annotation) {
        Set<String> compared = members.get(name);
        if (compared == null) {
            compared = different(name, types.apply(annotation));
            members.put(name, compared);
        }
        return compared;
    }

    private static Set<String> different(DslAnnotation name, TypeView seen) {
        Set<String> different = new TreeSet<>();
        for (Method member : name.type().getDeclaredMethods()) {
            different.add(member.getName());
        }
        for (MethodView member : seen.methods()) {
            if (!different.remove(member.name())) {
                different.add(member.name());
            }
        }
        return different;
    }

    /** Constants that this version does not have. A constant of a wrong enum is the compiler's to report. */
    private static Set<String> unknownConstants(AnnotationView annotation) {
        Set<String> unknown = new TreeSet<>();
        for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
            Optional<Class<? extends Enum<?>>> constants = attribute.constants();
            // Reading a value takes time, and thousands are read.
            for (Object value : constants.isEmpty() ? List.of() : annotation.elements(attribute.name())) {
                if (value instanceof EnumConstant constant && isUnknown(constant, constants.orElseThrow())) {
                    unknown.add(attribute.name() + " = " + constant.name());
                }
            }
        }
        return unknown;
    }

    private static boolean isUnknown(EnumConstant constant, Class<? extends Enum<?>> type) {
        return constant.type().equals(type.getName()) && constant.in(type).isEmpty();
    }
}
