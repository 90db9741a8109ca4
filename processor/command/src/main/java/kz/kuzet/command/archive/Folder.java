package kz.kuzet.command.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.command.console.Failure;
import kz.kuzet.problem.Message;

/** A folder on the disk, for example {@code target/classes}. */
final class Folder {

    private final Path folder;
    private final Budget budget;

    Folder(Path folder, Budget budget) {
        this.folder = folder;
        this.budget = budget;
    }

    Container container() throws Failure {
        List<Path> files = new ArrayList<>();
        try {
            // Links are followed: some build tools lay out their output with them.
            Files.walkFileTree(
                    folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile()) {
                                files.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (FileSystemLoopException e) {
            throw Failure.at(e.getFile(), Message.INPUT_LOOP);
        } catch (IOException e) {
            throw Unreadable.because(e, folder);
        }
        Place place = Place.of(folder);
        budget.checkEntries(files.size(), place);
        Map<String, Path> names = new LinkedHashMap<>();
        files.forEach(file -> names.put(name(file), file));
        FolderLayout layout = new FolderLayout(List.copyOf(names.keySet()));
        List<Container.Member> members = new ArrayList<>();
        names.forEach((name, file) ->
                members.add(new Container.Member(layout.laidTogether(name), Place.of(file), () -> read(file))));
        return new Container(place, false, members, layout::isArchive, layout::isLibrary);
    }

    private String name(Path file) {
        StringBuilder name = new StringBuilder();
        folder.relativize(file)
                .forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
        return name.toString();
    }

    private byte[] read(Path file) throws Failure {
        try (InputStream stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            return budget.read(stream, size, Long.MAX_VALUE, Place.of(file));
        } catch (IOException e) {
            throw Unreadable.because(e, file);
        }
    }
}
