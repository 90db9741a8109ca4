package kz.kuzet.conformance.spring.doors;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Sources of endpoints of every kind, with the annotations of frameworks that are not on the class path. */
final class KindStubs {

    private final Map<String, String> sources = new LinkedHashMap<>();
    private int count;

    /** By the names of their files, without their ending. */
    Map<String, String> sources() {
        return sources;
    }

    /** The annotation where it is on the class path, otherwise one of its name. */
    String use(String annotation, String target) {
        Class<?> known = find(annotation);
        if (known == null) {
            sources.put(
                    annotation.replace('.', '/'),
                    "package " + packageOf(annotation)
                            + "; @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                            + " public @interface " + simpleName(annotation) + " {}");
            return "@" + annotation + " ";
        }
        boolean onAnnotations = target.equals("METHOD") && !isFor(known, target);
        String shown = "@" + annotation + needed(known) + " ";
        if (!onAnnotations) {
            return shown;
        }
        String composed = "Composed" + count++;
        sources.put(
                "kz/kinds/" + composed,
                "package kz.kinds; @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) "
                        + shown + "public @interface " + composed + " {}");
        return "@kz.kinds." + composed + " ";
    }

    private static boolean isFor(Class<?> annotation, String target) {
        var targets = annotation.getAnnotation(java.lang.annotation.Target.class);
        return targets == null
                || Arrays.stream(targets.value())
                        .anyMatch(element -> element.name().equals(target));
    }

    private String needed(Class<?> annotation) {
        return Arrays.stream(annotation.getDeclaredMethods())
                .filter(member ->
                        member.getDefaultValue() == null || member.getName().equals("id"))
                .sorted(java.util.Comparator.comparing(Method::getName))
                .map(member -> member.getName() + " = "
                        + (member.getReturnType() == Class.class ? "Object.class" : "\"x" + count++ + "\""))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static Class<?> find(String name) {
        try {
            return Class.forName(name, false, KindStubs.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
