package kz.kuzet.guard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists of guards that a class loader sees: one for each module that was compiled with the processor. */
final class GuardLists {

    private static final String NAME = "META-INF/services/" + ServiceGuard.class.getName();

    private final ClassLoader loader;
    private final Set<String> names = new HashSet<>();
    private final List<KnownGuard> guards = new ArrayList<>();

    private GuardLists(ClassLoader loader) {
        this.loader = loader;
    }

    /** Reads them all. A guard is loaded where its line does not say whose it is. */
    static List<KnownGuard> read(ClassLoader loader) {
        GuardLists lists = new GuardLists(loader);
        try {
            Enumeration<URL> urls = loader.getResources(NAME);
            while (urls.hasMoreElements()) {
                lists.read(urls.nextElement());
            }
        } catch (IOException e) {
            throw KnownGuard.failure("Error accessing configuration file", e);
        }
        return lists.guards;
    }

    private void read(URL list) throws IOException {
        URLConnection connection = list.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            // An empty line more says nothing, so each sign of an end of line may count for itself.
            for (String line : text.replace('\r', '\n').split("\n", -1)) {
                add(line);
            }
        }
    }

    private void add(String line) {
        GuardListEntry entry = GuardListEntry.of(line);
        String name = entry == null ? GuardListEntry.nameIn(line) : entry.guard();
        if (!name.isEmpty() && names.add(name)) {
            guards.add(entry == null ? KnownGuard.of(KnownGuard.load(name, loader)) : KnownGuard.listed(entry, loader));
        }
    }
}
