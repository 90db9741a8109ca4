package kz.kuzet.command.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** What an application has of Kuzet, by the names of the jars. */
    Map<String, Path> kuzet() {
        Map<String, Path> jars = new LinkedHashMap<>();
        jars.put("kuzet-annotations.jar", JarOf.annotations());
        for (Adapter adapter : Adapter.values()) {
            jars.put(adapter.artifact() + ".jar", JarOf.type(adapter.marker()));
        }
        // Within this build they are folders at first.
        jars.replaceAll((name, place) -> Files.isDirectory(place) ? library(name, place) : place);
        return jars;
    }

    Path library(String name, Path classes) {
        return Compiled.jar(folder.resolve(name), Map.of("", classes));
    }
}
