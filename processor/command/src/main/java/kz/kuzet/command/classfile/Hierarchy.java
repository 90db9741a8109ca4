package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kuzet.command.classfile.CompiledMethod.Visibility;
import kz.kuzet.processor.model.Standing;

/**
 * A type and the types above it, as far as they are there: the type itself, its superclasses, then all interfaces. Knows what
 * type arguments the type gives to those above it, so that it knows what overrides what.
 */
final class Hierarchy {

    private static final String OBJECT = "java.lang.Object";
    private static final String OBJECT_DESCRIPTOR = "Ljava/lang/Object;";
    private static final int DEEPEST = 50;

    /** A method with the type that declares it. */
    record Declared(CompiledClass type, CompiledMethod method) {}

    private record Given(CompiledClass by, TypeUse argument) {}

    private final ClassPool pool;
    private final Map<String, CompiledClass> types = new LinkedHashMap<>();
    private final Map<String, Map<String, Given>> arguments = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();

    Hierarchy(CompiledClass type, ClassPool pool) {
        this.pool = pool;
        Optional<CompiledClass> current = Optional.of(type);
        while (current.isPresent() && types.putIfAbsent(current.get().binaryName(), current.get()) == null) {
            CompiledClass known = current.get();
            current = known.superclass().filter(name -> !name.equals(OBJECT)).flatMap(pool::supertype);
            current.ifPresent(parent -> learn(known, parent));
        }
        List.copyOf(types.values()).forEach(this::addInterfaces);
    }

    private void addInterfaces(CompiledClass type) {
        for (String name : type.interfaces()) {
            pool.supertype(name).ifPresent(parent -> {
                learn(type, parent);
                if (types.putIfAbsent(name, parent) == null) {
                    addInterfaces(parent);
                }
            });
        }
    }

    private void learn(CompiledClass type, CompiledClass parent) {
        List<TypeUse> given = type.generics().arguments().getOrDefault(parent.binaryName(), List.of());
        List<String> variables = List.copyOf(parent.generics().bounds().keySet());
        for (int i = 0; i < variables.size() && i < given.size(); i++) {
            arguments
                    .computeIfAbsent(parent.binaryName(), name -> new HashMap<>())
                    .putIfAbsent(variables.get(i), new Given(type, given.get(i)));
        }
    }

    /** From the type itself upwards. */
    List<CompiledClass> types() {
        return List.copyOf(types.values());
    }

    /** Where one of the types stands. */
    Standing standing(CompiledClass type) {
        return standings.computeIfAbsent(
                type.binaryName(),
                name -> new Standing(
                        name,
                        type.kind() == CompiledClass.Kind.INTERFACE,
                        new Hierarchy(type, pool)
                                .types().stream()
                                        .skip(1)
                                        .map(CompiledClass::binaryName)
                                        .collect(Collectors.toSet())));
    }

    /** Each method once: the one that is called, followed by those that it overrides. */
    List<List<Declared>> methods() {
        List<List<Declared>> methods = new ArrayList<>();
        Map<String, List<List<Declared>>> byName = new HashMap<>();
        for (CompiledClass type : types.values()) {
            for (CompiledMethod method : type.methods()) {
                Declared declared = new Declared(type, method);
                List<List<Declared>> ofName = byName.computeIfAbsent(method.name(), name -> new ArrayList<>());
                Optional<List<Declared>> known = ofName.stream()
                        .filter(chain -> overrides(chain.get(0), declared))
                        .findFirst();
                if (known.isPresent()) {
                    known.get().add(declared);
                } else {
                    List<Declared> chain = new ArrayList<>(List.of(declared));
                    ofName.add(chain);
                    methods.add(chain);
                }
            }
        }
        return methods;
    }

    /** The method itself, then those that it overrides. */
    List<Declared> withOverridden(CompiledMethod method) {
        return methods().stream()
                .filter(chain -> chain.get(0).method().equals(method))
                .findFirst()
                .orElse(List.of());
    }

    private boolean overrides(Declared method, Declared other) {
        return !method.type().binaryName().equals(other.type().binaryName())
                && !method.method().isStatic()
                && !other.method().isStatic()
                && method.method().visibility() != Visibility.PRIVATE
                && isVisible(other, method.type())
                && erased(method).equals(erased(other));
    }

    private static boolean isVisible(Declared method, CompiledClass from) {
        return switch (method.method().visibility()) {
            case PUBLIC, PROTECTED -> true;
            case PACKAGE -> method.type().packageName().equals(from.packageName());
            case PRIVATE -> false;
        };
    }

    private List<TypeUse> erased(Declared method) {
        return method.method().parameters().stream()
                .map(parameter -> erased(parameter, method, 0))
                .toList();
    }

    /** Arguments of hostile signatures may go in circles. */
    private TypeUse erased(TypeUse use, Declared method, int depth) {
        TypeUse bound = method.method().bounds().get(use.name());
        if (use.variable() && bound != null && depth < DEEPEST) {
            return nested(use, erased(bound, method, depth + 1));
        }
        return erased(use, method.type(), depth);
    }

    private TypeUse erased(TypeUse use, CompiledClass type, int depth) {
        if (!use.variable()) {
            return use;
        }
        if (depth < DEEPEST) {
            Given given = arguments.getOrDefault(type.binaryName(), Map.of()).get(use.name());
            if (given != null) {
                return nested(use, erased(given.argument(), given.by(), depth + 1));
            }
            TypeUse bound = type.generics().bounds().get(use.name());
            if (bound != null) {
                return nested(use, erased(bound, type, depth + 1));
            }
        }
        return new TypeUse(use.dimensions(), false, OBJECT_DESCRIPTOR);
    }

    private static TypeUse nested(TypeUse around, TypeUse inside) {
        return new TypeUse(around.dimensions() + inside.dimensions(), inside.variable(), inside.name());
    }
}
