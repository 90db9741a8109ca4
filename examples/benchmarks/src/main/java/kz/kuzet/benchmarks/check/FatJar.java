package kz.kuzet.benchmarks.check;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * An application in the layout of Spring Boot: classes, its own libraries, and further ones of a local repository of Maven.
 *
 * @param libraries how many there are
 * @param classes how many classes they hold
 * @param bytes their size, packed
 */
record FatJar(Path file, int libraries, int classes, long bytes) {

    /** Larger ones hold whole tools, and no application has them. */
    private static final long LARGEST = 12_000_000;

    /**
     * Packs one.
     *
     * @param application its class path: the folder of its classes, then its libraries
     * @param repository where the others are taken from: of each artifact the version whose name is the last, evenly spread over the
     *     paths of all, so that the same repository gives the same jar
     * @param size how many libraries
     */
    static FatJar pack(Path file, String application, Path repository, int size) throws IOException {
        List<Path> path =
                Stream.of(application.split(File.pathSeparator)).map(Path::of).toList();
        List<Path> libraries = new ArrayList<>(path.subList(1, path.size()));
        List<Path> others = candidates(repository, libraries);
        int further = size - libraries.size();
        if (others.size() < further) {
            throw new IllegalArgumentException(repository + " holds only " + others.size() + " libraries");
        }
        for (int number = 0; number < further; number++) {
            libraries.add(others.get((int) ((long) number * others.size() / further)));
        }
        int classes = 0;
        long bytes = 0;
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
        manifest.getMainAttributes().putValue("Start-Class", "com.example.Application");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            addClasses(path.get(0), jar);
            for (int number = 0; number < libraries.size(); number++) {
                Path library = libraries.get(number);
                classes += classes(library);
                bytes += Files.size(library);
                store("BOOT-INF/lib/" + number + "-" + library.getFileName(), Files.readAllBytes(library), jar);
            }
        }
        return new FatJar(file, libraries.size(), classes, bytes);
    }

    private static List<Path> candidates(Path repository, List<Path> taken) throws IOException {
        Map<Path, Path> newest = new TreeMap<>();
        try (Stream<Path> files = Files.walk(repository)) {
            for (Path file : files.filter(FatJar::isMainJar).sorted().toList()) {
                if (Files.size(file) < LARGEST
                        && classes(file) > 0
                        && !repository.relativize(file).startsWith("kz")) {
                    newest.put(file.getParent().resolveSibling(""), file);
                }
            }
        }
        newest.values().removeAll(taken);
        return List.copyOf(newest.values());
    }

    /** Not the sources, the tests and the like of an artifact. */
    private static boolean isMainJar(Path file) {
        Path version = file.getParent();
        return version.getNameCount() > 1
                && file.endsWith(version.resolveSibling("").getFileName() + "-" + version.getFileName() + ".jar");
    }

    private static int classes(Path library) throws IOException {
        try (JarFile jar = new JarFile(library.toFile())) {
            return (int) jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .count();
        }
    }

    private static void addClasses(Path folder, JarOutputStream jar) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new ZipEntry(
                        "BOOT-INF/classes/" + folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
    }

    /** As Spring Boot stores them, so that its loader can map them. */
    private static void store(String name, byte[] bytes, JarOutputStream jar) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        jar.putNextEntry(entry);
        jar.write(bytes);
    }
}
