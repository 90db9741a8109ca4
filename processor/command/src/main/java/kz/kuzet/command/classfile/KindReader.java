package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.kuzet.command.classfile.Hierarchy.Declared;
import kz.kuzet.guard.handler.EndpointKind;

/** Tells of which kinds classes and methods are as endpoints, as the adapters tell it at run time. */
final class KindReader {

    private final CarriedAnnotations carried;

    KindReader(CarriedAnnotations carried) {
        this.carried = carried;
    }

    /** What a class tells, or a type above it, whether that one is in the input or only named. */
    Set<EndpointKind> ofType(Hierarchy hierarchy) {
        List<String> names = new ArrayList<>();
        for (CompiledClass level : hierarchy.types()) {
            names.add(level.binaryName());
            level.superclass().ifPresent(names::add);
            names.addAll(level.interfaces());
        }
        List<String> above = names.stream()
                .map(FrameworkSupertypes::above)
                .flatMap(Set::stream)
                .toList();
        return kinds(kind ->
                hierarchy.types().stream().anyMatch(level -> carried.has(level.annotations(), kind.typeAnnotations()))
                        || names.stream().anyMatch(kind.supertypes()::contains)
                        || above.stream().anyMatch(kind.supertypes()::contains));
    }

    /** What a method tells, or one that it overrides. */
    Set<EndpointKind> ofMethod(List<Declared> method) {
        return kinds(kind -> method.stream().anyMatch(declared -> isOf(kind, declared)));
    }

    /** Whether a method carries a mapping of its own. */
    boolean isMapped(Declared method) {
        return !kinds(kind -> isOf(kind, method)).isEmpty();
    }

    private boolean isOf(EndpointKind kind, Declared method) {
        return carried.has(method.method().annotations(), kind.methodAnnotations());
    }

    private static Set<EndpointKind> kinds(Predicate<EndpointKind> wanted) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (EndpointKind kind : EndpointKind.values()) {
            if (wanted.test(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
