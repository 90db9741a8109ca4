package kz.kuzet.command.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.command.classfile.ClassAnalyzer;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.DslAnnotation;

/**
 * Determines the application's own classes, which have to be classified. These are the classes of the given folders and jars. A
 * jar within an application is mostly a library, whose endpoints the user cannot annotate. It counts as the application's own
 * if it mentions Kuzet, has a register or guards, or contains the package from which the application is started. Of a jar that
 * was merged with its libraries, that package counts, and those of classes that mention Kuzet. If an option names packages,
 * only these count, and whatever mentions Kuzet. A class for which one of these answers counts too.
 */
final class ApplicationClasses {

    private static final String ANNOTATION = DslAnnotation.PUBLIC_SERVICE.qualifiedName();

    private final AnsweredEndpoints answered;
    private final Set<ClassFileType> classes = Collections.newSetFromMap(new IdentityHashMap<>());

    ApplicationClasses(List<ScannedModule> modules, Set<String> namedPackages) {
        Set<String> packages = new TreeSet<>(namedPackages);
        if (namedPackages.isEmpty()) {
            modules.stream()
                    // Many libraries have a main class too.
                    .filter(module -> !module.library() || usesKuzet(module))
                    .map(ScannedModule::startPackage)
                    .filter(name -> !name.isEmpty())
                    .forEach(packages::add);
        }
        for (ScannedModule module : modules) {
            boolean merged = isMerged(module);
            boolean own = namedPackages.isEmpty() && !merged && (!module.library() || usesKuzet(module));
            Set<String> counted = new TreeSet<>(packages);
            if (namedPackages.isEmpty() && merged) {
                module.classes().stream()
                        .filter(ClassAnalyzer::mentionsKuzet)
                        .forEach(type -> counted.add(type.packageName()));
            }
            for (ClassFileType type : module.classes()) {
                if (own || ClassAnalyzer.mentionsKuzet(type) || isIn(type.packageName(), counted)) {
                    classes.add(type);
                }
            }
        }
        answered = AnsweredEndpoints.of(modules.stream()
                .flatMap(module -> module.classes().stream())
                .filter(classes::contains)
                .toList());
        if (!answered.isEmpty()) {
            modules.stream()
                    .flatMap(module -> module.classes().stream())
                    .filter(answered::concern)
                    .forEach(classes::add);
        }
    }

    private static boolean usesKuzet(ScannedModule module) {
        return module.register().isPresent()
                || !module.listed().isEmpty()
                || !module.provided().isEmpty()
                || module.classes().stream().anyMatch(ClassAnalyzer::mentionsKuzet);
    }

    /** Kuzet's annotations are in its own module only, unless libraries were merged. */
    private static boolean isMerged(ScannedModule module) {
        return module.classes().stream().anyMatch(type -> type.name().equals(ANNOTATION));
    }

    private static boolean isIn(String packageName, Set<String> counted) {
        for (String name : counted) {
            if (packageName.startsWith(name)
                    && (packageName.length() == name.length() || packageName.charAt(name.length()) == '.')) {
                return true;
            }
        }
        return false;
    }

    /** What the application's own classes say of endpoints that nobody may edit. */
    AnsweredEndpoints answered() {
        return answered;
    }

    boolean contain(ClassFileType type) {
        return classes.contains(type);
    }
}
