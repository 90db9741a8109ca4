package kz.kuzet.jakarta.setup;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the evidence source that an application lists for {@link ServiceLoader}. */
public final class ListedSource {

    private ListedSource() {}

    /**
     * Finds it.
     *
     * @param listed what {@link ServiceLoader} found
     * @throws IllegalStateException if several are listed
     */
    public static <T> Optional<T> only(ServiceLoader<T> listed) {
        List<T> sources = listed.stream().map(ServiceLoader.Provider::get).toList();
        if (sources.size() > 1) {
            throw new IllegalStateException("Kuzet needs one evidence source, but several are listed: "
                    + sources.stream()
                            .map(source -> source.getClass().getName())
                            .toList() + ". Leave one.");
        }
        return sources.stream().findFirst();
    }
}
