package kz.kuzet.command.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.kuzet.command.console.Failure;

/**
 * The files of one folder or archive, sorted into roots of the class path and archives within.
 *
 * @param place of the folder or archive
 * @param members all files in it
 * @param library whether it is a library of an application
 * @param onClassPath which of them are archives on the class path, by name
 * @param ofOthers which of these are libraries of an application, by name
 */
record Container(
        Place place, boolean library, List<Member> members, Predicate<String> onClassPath, Predicate<String> ofOthers) {

    /**
     * A file as it is named in the container.
     *
     * @param fullName from the root of the container
     */
    record Member(String fullName, Place place, Source source) {

        Entry below(String root) {
            return new Found(fullName.substring(root.length()), this);
        }
    }

    /** Where bytes come from. */
    @FunctionalInterface
    interface Source {
        byte[] read() throws Failure;
    }

    private record Found(String name, Member member) implements Entry {

        @Override
        public Place place() {
            return member.place();
        }

        @Override
        public byte[] bytes() throws Failure {
            return member.source().read();
        }
    }

    /** The roots of the class path that are not archives of their own: the container itself first. */
    List<ClassPathRoot> roots() {
        Map<String, List<Entry>> entries = new LinkedHashMap<>(Map.of("", new ArrayList<>()));
        Layout.CLASSES.forEach(root -> entries.put(root, new ArrayList<>()));
        for (Member member : members) {
            Layout.root(member.fullName())
                    .ifPresent(root -> entries.getOrDefault(root, List.of()).add(member.below(root)));
        }
        bringDown(entries.getOrDefault("", List.of()), entries.getOrDefault(Layout.BOOT_CLASSES, List.of()));
        List<ClassPathRoot> roots = new ArrayList<>();
        entries.forEach((root, files) -> {
            if (root.isEmpty()) {
                roots.add(new ClassPathRoot(place, library, files));
            } else if (!files.isEmpty()) {
                roots.add(new ClassPathRoot(place.inside(root), false, files));
            }
        });
        return roots;
    }

    /** Puts what Spring Boot's plugins leave at the root back to the classes that it was compiled with. */
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

    /** The archives within, in the order of their names. */
    List<Member> archives() {
        return members.stream()
                .filter(member -> onClassPath.test(member.fullName()))
                .sorted(Comparator.comparing(Member::fullName))
                .toList();
    }
}
