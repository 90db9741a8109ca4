package kz.kuzet.command.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.problem.PlainText;

/**
 * Where something stands: in a file, or in an archive in an archive in a file.
 *
 * @param file on the disk
 * @param inner names from the outer archive to the inner; empty for the file itself
 */
public record Place(Path file, List<String> inner) {

    public Place {
        inner = List.copyOf(inner);
    }

    public static Place of(Path file) {
        return new Place(file, List.of());
    }

    public Place inside(String name) {
        List<String> deeper = new ArrayList<>(inner);
        deeper.add(name);
        return new Place(file, deeper);
    }

    /** The place for a reader, with nothing hidden in it: {@code app.jar ! BOOT-INF/lib/tax.jar ! META-INF/kuzet/register.json}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(PlainText.quote(file.toString()));
        inner.forEach(name -> text.append(" ! ").append(PlainText.quote(name)));
        return text.toString();
    }
}
