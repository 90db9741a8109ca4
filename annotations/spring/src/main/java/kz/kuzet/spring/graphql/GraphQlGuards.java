package kz.kuzet.spring.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MappedHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** All guarded fields of an application, and what their guards are asked with. */
final class GraphQlGuards {

    private final ApplicationContext context;
    private final GuardedHandlers handlers;
    private final GuardSettings settings;
    private final HandlerSearch search;
    private final int maxRequestSize;
    private final Set<FieldHandler> fields = new CopyOnWriteArraySet<>();
    private final Set<String> functions = new TreeSet<>();
    private final Map<String, FieldHandler> loaders = new ConcurrentHashMap<>();
    private volatile EvidenceSource source = EvidenceSources.NONE;
    private volatile boolean alwaysDigests;
    private volatile boolean open;

    GraphQlGuards(ApplicationContext context, GuardedHandlers handlers, GuardSettings settings) {
        this.context = context;
        this.handlers = handlers;
        this.settings = settings;
        this.maxRequestSize = settings.maxRequestSize();
        this.search = new HandlerSearch(handlers, settings, context);
        if (context instanceof ConfigurableApplicationContext configurable) {
            settings.packages().addScannedBy(configurable);
        }
    }

    HandlerSearch search() {
        return search;
    }

    /** Notes what stands behind a field. */
    synchronized void add(String field, HandlerSearch.Found found) {
        fields.addAll(found.handlers());
        fields.addAll(found.entities().values());
        if (found.loader() != null && !found.handlers().isEmpty()) {
            loaders.put(found.loader(), found.handlers().get(0));
        }
        if (found.function() != null) {
            functions.add(field);
        }
    }

    /** The handler that a data loader calls; null where it calls none. */
    @Nullable
    FieldHandler ofLoader(String name) {
        return loaders.get(name);
    }

    List<MappedHandler> mapped() {
        return fields.stream().map(FieldHandler::mapped).toList();
    }

    /** What is unclassified, sorted. */
    synchronized List<String> problems() {
        Set<String> problems = new TreeSet<>();
        for (MappedHandler handler : mapped()) {
            String problem = handlers.problem(handler);
            if (problem != null) {
                problems.add(problem);
            }
        }
        List<String> all = new ArrayList<>(problems);
        functions.forEach(field -> all.add("The field " + field + " is fetched by a function of the application, which"
                + " carries no annotation and belongs to no service. Write a @Controller with a @SchemaMapping in its"
                + " place, or a class that implements DataFetcher and is classified."));
        return all;
    }

    boolean haveGuard() {
        return mapped().stream().anyMatch(handlers::hasGuard);
    }

    ApplicationContext context() {
        return context;
    }

    GuardSettings settings() {
        return settings;
    }

    boolean haveSource() {
        return EvidenceSources.find(context, settings).isPresent();
    }

    /** Lets requests through. */
    void open() {
        EvidenceSource found = EvidenceSources.find(context, settings).orElse(EvidenceSources.NONE);
        alwaysDigests = EvidenceSources.hasOwnDigest(found);
        source = found;
        open = true;
    }

    boolean areOpen() {
        return open;
    }

    EvidenceSource source() {
        return source;
    }

    /**
     * Whether the source computes a digest of its own, so that it is asked for one even where nothing has to be confirmed, because
     * listeners receive it.
     */
    boolean alwaysDigests() {
        return alwaysDigests;
    }

    int maxRequestSize() {
        return maxRequestSize;
    }
}
