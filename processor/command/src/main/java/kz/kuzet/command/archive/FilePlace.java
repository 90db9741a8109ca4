package kz.kuzet.command.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.problem.PlainText;

/**
 * The place of something: a file, or an archive nested in a file.
 *
 * @param file the file on the disk
 * @param inner the names from the outer archive to the inner one; empty for the file itself
 */
public record FilePlace(Path file, List<String> inner) {

    public FilePlace {
        inner = List.copyOf(inner);
    }

    public static FilePlace of(Path file) {
        return new FilePlace(file, List.of());
    }

    public FilePlace inside(String name) {
        List<String> deeper = new ArrayList<>(inner);
        deeper.add(name);
        return new FilePlace(file, deeper);
    }

    /** The place of a file with that name in this folder, in this archive, or in this folder of an archive. */
    FilePlace below(String name) {
        if (inner.isEmpty()) {
            return Files.isDirectory(file) ? of(file.resolve(name)) : inside(name);
        }
        String last = inner.get(inner.size() - 1);
        return last.endsWith("/")
                ? new FilePlace(file, inner.subList(0, inner.size() - 1)).inside(last + name)
                : inside(name);
    }

    /**
     * The place for a reader, without hidden characters: {@code app.jar ! BOOT-INF/lib/tax.jar ! META-INF/kuzet/register.json}.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(PlainText.quote(file.toString()));
        inner.forEach(name -> text.append(" ! ").append(PlainText.quote(name)));
        return text.toString();
    }
}
