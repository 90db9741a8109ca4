package kz.kuzet.command.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.processor.testing.JarOf;

/** Packs applications with their libraries. */
record Packing(Path folder, Path frameworks) {

    /** The application with its libraries. */
    Path application(String form, Path classes, boolean kuzet, String... servers) {
        Map<String, String> stubs = new LinkedHashMap<>();
        Arrays.stream(servers).forEach(name -> stubs.put(name, "public class %s {}"));
        String inf = form.endsWith(".war") ? "WEB-INF" : "BOOT-INF";
        Map<String, Path> contents = new LinkedHashMap<>();
        contents.put(inf + "/classes/", classes);
        contents.put(inf + "/lib/frameworks.jar", library("frameworks.jar", frameworks));
        if (kuzet) {
            kuzet().forEach((name, jar) -> contents.put(inf + "/lib/" + name, jar));
        }
        if (!stubs.isEmpty()) {
            Path compiled = Doors.compiled(folder.resolve("servers"), stubs);
            contents.put(inf + "/lib/servers.jar", library("servers.jar", compiled));
        }
        return Compiled.jar(folder.resolve(form), contents);
    }

    /** A WAR with a deployment descriptor, and with everything of Kuzet. */
    Path war(Path classes, String webXml) {
        Map<String, Path> contents = new LinkedHashMap<>();
        contents.put("WEB-INF/web.xml", Compiled.write(folder.resolve("web.xml"), webXml));
        contents.put("WEB-INF/classes/", classes);
        kuzet().forEach((name, jar) -> contents.put("WEB-INF/lib/" + name, jar));
        return Compiled.jar(folder.resolve("described.war"), contents);
    }

    /** One jar that holds the classes of all, and none of the lists in which adapters are found. */
    Path laidTogether(Path classes, List<String> servers) {
        List<Path> places = new ArrayList<>(List.of(classes, frameworks));
        places.addAll(kuzet().values());
        Map<String, String> stubs = new LinkedHashMap<>();
        servers.forEach(name -> stubs.put(name, "public class %s {}"));
        if (!stubs.isEmpty()) {
            places.add(Doors.compiled(folder.resolve("servers"), stubs));
        }
        Path together = folder.resolve("together.jar");
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = Compiled.zip(together)) {
            for (Path place : places) {
                addClasses(place, zip, names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return together;
    }

    private static void addClasses(Path place, ZipOutputStream zip, Set<String> names) throws IOException {
        try (FileSystem jar = Files.isDirectory(place) ? null : FileSystems.newFileSystem(place)) {
            Path root = jar == null ? place : jar.getPath("/");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    String name = root.relativize(file).toString();
                    if (names.add(name)) {
                        zip.putNextEntry(new ZipEntry(name));
                        Files.copy(file, zip);
                        zip.closeEntry();
                    }
                }
            }
        }
    }

    /** What an application has of Kuzet, by the names of the jars. */
    Map<String, Path> kuzet() {
        return Kuzet.JARS;
    }

    /** Packed once, since within this build they are folders at first. */
    private static final class Kuzet {

        private static final Map<String, Path> JARS = jars();

        private static Map<String, Path> jars() {
            Map<String, Path> jars = new LinkedHashMap<>();
            jars.put("kuzet-annotations.jar", JarOf.annotations());
            for (Adapter adapter : Adapter.values()) {
                jars.put(adapter.artifact() + ".jar", JarOf.type(adapter.marker()));
            }
            jars.replaceAll((name, place) -> Files.isDirectory(place) ? packed(name, place) : place);
            return Collections.unmodifiableMap(jars);
        }

        private static Path packed(String name, Path place) {
            try {
                Path jar = Files.createTempFile(name, ".jar");
                jar.toFile().deleteOnExit();
                return Compiled.jar(jar, Map.of("", place));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Path library(String name, Path classes) {
        return Compiled.jar(folder.resolve(name), Map.of("", classes));
    }
}
