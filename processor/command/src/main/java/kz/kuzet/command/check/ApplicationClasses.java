package kz.kuzet.command.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.kuzet.command.classfile.ClassAnalyzer;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.endpoint.DslAnnotation;

/**
 * Which classes are the application's own, and so have to be classified. Those of the folders and jars that were given are; a jar
 * within an application is mostly a library, whose endpoints nobody here can annotate. It counts where it mentions Kuzet, has a
 * register or guards, or where its classes are in the package from which the application is started. Of a jar that was merged with
 * its libraries, that package counts, and those of classes that mention Kuzet. Where packages are named by option, these alone count,
 * and whatever mentions Kuzet.
 */
final class ApplicationClasses {

    private static final String ANNOTATION = DslAnnotation.PUBLIC_SERVICE.qualifiedName();

    private final Set<ClassFileType> classes = Collections.newSetFromMap(new IdentityHashMap<>());

    ApplicationClasses(List<ScannedModule> modules, Set<String> namedPackages) {
        Set<String> packages = new TreeSet<>(namedPackages);
        if (namedPackages.isEmpty()) {
            modules.stream()
                    // Many a library can be started too.
                    .filter(module -> !module.library() || usesKuzet(module))
                    .map(ScannedModule::startPackage)
                    .filter(name -> !name.isEmpty())
                    .forEach(packages::add);
        }
        for (ScannedModule module : modules) {
            boolean own = namedPackages.isEmpty() && !isMerged(module) && (!module.library() || usesKuzet(module));
            Set<String> counted = new TreeSet<>(packages);
            if (namedPackages.isEmpty() && isMerged(module)) {
                module.classes().stream()
                        .filter(ClassAnalyzer::mentionsKuzet)
                        .forEach(type -> counted.add(type.packageName()));
            }
            Predicate<ClassFileType> judged = type ->
                    own || ClassAnalyzer.mentionsKuzet(type) || counted.stream().anyMatch(name -> isIn(type, name));
            module.classes().stream().filter(judged).forEach(classes::add);
        }
    }

    private static boolean usesKuzet(ScannedModule module) {
        return module.register().isPresent()
                || !module.listed().isEmpty()
                || !module.provided().isEmpty()
                || module.classes().stream().anyMatch(ClassAnalyzer::mentionsKuzet);
    }

    /** No module but Kuzet's own holds Kuzet's annotations, unless libraries were merged into it. */
    private static boolean isMerged(ScannedModule module) {
        return module.classes().stream().anyMatch(type -> type.name().equals(ANNOTATION));
    }

    private static boolean isIn(ClassFileType type, String name) {
        return type.packageName().equals(name) || type.packageName().startsWith(name + ".");
    }

    boolean contain(ClassFileType type) {
        return classes.contains(type);
    }
}
