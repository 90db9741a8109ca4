package kz.kuzet.processor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kz.kuzet.processor.model.Subject;

/** How a report names a source: without the folders of the machine on which it was compiled. */
final class SourcePath {

    private SourcePath() {}

    /**
     * Names a source from the folder on in which the compiler runs; one that is elsewhere, from the folder on in which its packages
     * begin.
     *
     * @param file its path as the compiler names it; empty where it is on no disk
     * @param subject a class in it, or a method of one
     */
    static String of(String file, Subject subject) {
        try {
            Path start = Path.of("").toAbsolutePath().normalize();
            Path path = start.resolve(file).normalize();
            if (!file.isEmpty() && start.getNameCount() > 0 && path.startsWith(start)) {
                return slashes(start.relativize(path).toString());
            }
            Path name = path.getFileName();
            return inPackage(file.isEmpty() || name == null ? topLevel(subject) + ".java" : name.toString(), subject);
        } catch (InvalidPathException e) {
            return inPackage(topLevel(subject) + ".java", subject);
        }
    }

    private static String inPackage(String name, Subject subject) {
        String folder = subject.packageName().replace('.', '/');
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private static String topLevel(Subject subject) {
        String packageName = subject.packageName();
        String inPackage =
                packageName.isEmpty() ? subject.typeName() : subject.typeName().substring(packageName.length() + 1);
        return inPackage.split("\\.", 2)[0];
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }
}
