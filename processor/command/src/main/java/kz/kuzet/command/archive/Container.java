package kz.kuzet.command.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files of one folder or archive, divided into roots of the class path and nested archives.
 *
 * @param place of the folder or archive
 * @param files those in it, named from its root on
 * @param library whether it is a library of an application
 * @param onClassPath which of them are archives on the class path, by name
 * @param ofOthers which of these are libraries of an application, by name
 */
record Container(
        FilePlace place,
        boolean library,
        List<Entry> files,
        Predicate<String> onClassPath,
        Predicate<String> ofOthers) {

    /** The roots of the class path that are no archives themselves, the container first. */
    List<ClassPathRoot> roots() {
        Map<String, List<Entry>> entries = new LinkedHashMap<>(Map.of("", new ArrayList<>()));
        Layout.CLASSES.forEach(root -> entries.put(root, new ArrayList<>()));
        for (Entry file : files) {
            Layout.root(file.name())
                    .ifPresent(root -> entries.getOrDefault(root, List.of()).add(file.below(root)));
        }
        bringDown(entries.getOrDefault("", List.of()), entries.getOrDefault(Layout.BOOT_CLASSES, List.of()));
        List<ClassPathRoot> roots = new ArrayList<>();
        entries.forEach((root, found) -> {
            if (root.isEmpty()) {
                roots.add(new ClassPathRoot(place, library, found));
            } else if (!found.isEmpty()) {
                roots.add(new ClassPathRoot(place.inside(root), false, found));
            }
        });
        return roots;
    }

    /** Moves what Spring Boot's plugins leave at the root back to the classes with which it was compiled. */
    private static void bringDown(List<Entry> atRoot, List<Entry> classes) {
        if (!classes.isEmpty()) {
            Set<String> there = classes.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());
            List<Entry> left = atRoot.stream()
                    .filter(entry -> Layout.isLeftAtRoot(entry.name()) && !there.contains(entry.name()))
                    .toList();
            atRoot.removeAll(left);
            classes.addAll(left);
        }
    }

    /** The nested archives, by name. */
    List<Entry> archives() {
        return files.stream()
                .filter(file -> onClassPath.test(file.name()))
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }
}
