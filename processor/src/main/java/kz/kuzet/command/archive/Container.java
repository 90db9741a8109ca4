package kz.kuzet.command.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.kuzet.command.console.Failure;

/**
 * The files of one folder or archive, sorted into roots of the class path and archives within.
 *
 * @param place of the folder or archive
 * @param members all files in it
 * @param library which of them are archives on the class path, by name
 */
record Container(Place place, List<Member> members, Predicate<String> library) {

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
        List<ClassPathRoot> roots = new ArrayList<>();
        entries.forEach((root, files) -> {
            if (root.isEmpty() || !files.isEmpty()) {
                roots.add(new ClassPathRoot(root.isEmpty() ? place : place.inside(root), files));
            }
        });
        return roots;
    }

    /** The archives within, in the order of their names. */
    List<Member> libraries() {
        return members.stream()
                .filter(member -> library.test(member.fullName()))
                .sorted(Comparator.comparing(Member::fullName))
                .toList();
    }
}
