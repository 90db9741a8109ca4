package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;

/** Every way into every kind of endpoint, with frameworks that consist of names. */
final class Doors {

    private Doors() {}

    /** How a class becomes an endpoint of a kind. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
    enum Way {
        ON_CLASS(EndpointKind::typeAnnotations, "%2$s %1$s public class %3$s { %4$s public void serve() {} }"),
        ON_METHOD(EndpointKind::methodAnnotations, "%2$s public class %3$s { %4$s %1$s public void serve() {} }"),
        FROM_ABOVE(EndpointKind::supertypes, "%2$s public class %3$s implements %1$s { %4$s public void serve() {} }");

        private final Function<EndpointKind, Set<String>> names;
        private final String form;

        Way(Function<EndpointKind, Set<String>> names, String form) {
            this.names = names;
            this.form = form;
        }

        /** The annotations or supertypes of a kind, sorted. */
        Set<String> names(EndpointKind kind) {
            return new TreeSet<>(names.apply(kind));
        }

        /** A class with one method. */
        String source(String name, String type, String onClass, String onMethod) {
            return form.formatted(this == FROM_ABOVE ? name : "@" + name, onClass, type, onMethod);
        }
    }

    /** One endpoint. */
    record Door(EndpointKind kind, String type, String code, String source) {}

    /** Returns the ways into a kind, each with a service on the class and on the method. */
    static List<Door> into(EndpointKind kind, String statement) {
        List<Door> doors = new ArrayList<>();
        for (Way way : Way.values()) {
            for (String name : way.names(kind)) {
                for (boolean onMethod : new boolean[] {false, true}) {
                    String type = kind.name() + "_" + doors.size();
                    String declared = service(type) + statement;
                    doors.add(new Door(
                            kind,
                            type,
                            type,
                            way.source(name, type, onMethod ? "" : declared, onMethod ? declared : "")));
                }
            }
        }
        assertThat(doors).isNotEmpty();
        return doors;
    }

    /** Compiles annotations and interfaces of all names; returns what to put on the class path. */
    static Path frameworks(Path folder) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (EndpointKind kind : EndpointKind.values()) {
            for (Way way : Way.values()) {
                way.names(kind)
                        .forEach(name -> sources.put(
                                name,
                                way == Way.FROM_ABOVE
                                        ? "public interface %s {}"
                                        : "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                                              + " public @interface %s {}"));
            }
        }
        return compiled(folder, sources);
    }

    /** Compiles endpoints without Kuzet. */
    static Path compiled(Path folder, Path frameworks, List<Door> doors) {
        Compiled module = Compiled.in(folder, frameworks);
        doors.forEach(door -> module.with(door.type(), door.source()));
        return module.bare();
    }

    /** Compiles types without Kuzet: their qualified names, and their forms, in which the simple name is left out. */
    static Path compiled(Path folder, Map<String, String> forms) {
        TestCompilation compilation =
                TestCompilation.in(folder, TestCompiler.JAVAC).withoutKuzet();
        forms.forEach((name, form) -> {
            int dot = name.lastIndexOf('.');
            compilation.withSource(
                    name.replace('.', '/') + ".java",
                    "package " + name.substring(0, dot) + "; " + form.formatted(name.substring(dot + 1)));
        });
        assertThat(compilation.run().otherErrors()).isEmpty();
        return folder.resolve("classes");
    }
}
