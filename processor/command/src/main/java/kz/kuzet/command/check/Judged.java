package kz.kuzet.command.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.kuzet.command.classfile.CompiledClass;
import kz.kuzet.command.classfile.CompiledSource;
import kz.kuzet.endpoint.DslAnnotation;

/**
 * Which classes are the application's own, and so have to be classified. Those of the folders and jars that were given are; a jar
 * within an application is mostly a library, whose endpoints nobody here can annotate. It counts where it mentions Kuzet, has a
 * register or guards, or where its classes are in the package from which the application is started. Of a jar that was merged with
 * its libraries, that package counts, and those of classes that mention Kuzet. Where packages are named by option, these alone count,
 * and whatever mentions Kuzet.
 */
final class Judged {

    private static final String ANNOTATION = DslAnnotation.PUBLIC_SERVICE.qualifiedName();

    private final Set<CompiledClass> classes = Collections.newSetFromMap(new IdentityHashMap<>());

    Judged(List<InputModule> modules, Set<String> namedPackages) {
        Set<String> packages = new TreeSet<>(namedPackages);
        if (namedPackages.isEmpty()) {
            modules.stream()
                    // Many a library can be started too.
                    .filter(module -> !module.library() || usesKuzet(module))
                    .map(InputModule::startPackage)
                    .filter(name -> !name.isEmpty())
                    .forEach(packages::add);
        }
        for (InputModule module : modules) {
            boolean own = namedPackages.isEmpty() && !isMerged(module) && (!module.library() || usesKuzet(module));
            Set<String> counted = new TreeSet<>(packages);
            if (namedPackages.isEmpty() && isMerged(module)) {
                module.classes().stream()
                        .filter(CompiledSource::mentionsKuzet)
                        .forEach(type -> counted.add(type.packageName()));
            }
            Predicate<CompiledClass> judged = type -> own
                    || CompiledSource.mentionsKuzet(type)
                    || counted.stream().anyMatch(name -> isIn(type, name));
            module.classes().stream().filter(judged).forEach(classes::add);
        }
    }

    private static boolean usesKuzet(InputModule module) {
        return module.register().isPresent()
                || !module.listed().isEmpty()
                || !module.provided().isEmpty()
                || module.classes().stream().anyMatch(CompiledSource::mentionsKuzet);
    }

    /** No module but Kuzet's own holds Kuzet's annotations, unless libraries were merged into it. */
    private static boolean isMerged(InputModule module) {
        return module.classes().stream().anyMatch(type -> type.binaryName().equals(ANNOTATION));
    }

    private static boolean isIn(CompiledClass type, String name) {
        return type.packageName().equals(name) || type.packageName().startsWith(name + ".");
    }

    boolean test(CompiledClass type) {
        return classes.contains(type);
    }

    /** The judged classes of a module, in its order. */
    List<CompiledClass> of(InputModule module) {
        return module.classes().stream().filter(classes::contains).toList();
    }

    /** The other classes of a module. */
    List<CompiledClass> othersOf(InputModule module) {
        return module.classes().stream().filter(type -> !classes.contains(type)).toList();
    }
}
