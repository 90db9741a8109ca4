package kz.kuzet.spring.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.support.DataFetcherMappingInfo;
import org.springframework.util.ClassUtils;

/**
 * Finds the handlers that a data fetcher leads to, behind all data fetchers that only pass a call on. Neither Spring nor GraphQL
 * Java tells them, so the fields of the objects are read.
 */
final class HandlerSearch {

    /** What Spring Data's repositories have in common by which data fetchers ask them. */
    private static final String QUERY = "findBy";

    private static final String REPOSITORY_FETCHERS = "org.springframework.graphql.data.query.";
    private static final String ENTITIES = "org.springframework.graphql.data.federation.EntitiesDataFetcher";
    private static final String ENTITY_METHODS = "handlerMethods";
    private static final String ENTITY_INTERFACES = "objectToInterfaceMap";

    private final GuardedHandlers handlers;
    private final GuardSettings settings;
    private final ApplicationContext context;

    HandlerSearch(GuardedHandlers handlers, GuardSettings settings, ApplicationContext context) {
        this.handlers = handlers;
        this.settings = settings;
        this.context = context;
    }

    /**
     * What a data fetcher leads to.
     *
     * @param handlers the handlers of which each call asks all guards
     * @param entities the handlers of federated entities by the name of their type; a call reaches those that it names
     * @param loader the name of the data loader that calls the handler in its place; null where none does
     * @param function the application's own function, of which nothing can be told; null where there is none
     */
    record Found(
            List<FieldHandler> handlers,
            Map<String, FieldHandler> entities,
            @Nullable String loader,
            @Nullable Class<?> function) {

        boolean isNothing() {
            return handlers.isEmpty() && entities.isEmpty() && function == null;
        }
    }

    Found behind(DataFetcher<?> fetcher) {
        Walk walk = new Walk();
        walk.follow(fetcher);
        boolean reached = !walk.found.isEmpty() || !walk.entities.isEmpty();
        Class<?> function = null;
        if (!reached && walk.own != null) {
            Class<?> own = walk.own;
            if (own.isHidden() || own.isSynthetic() || own.isAnonymousClass()) {
                function = own;
            } else {
                Method get = ClassUtils.getMethod(own, "get", DataFetchingEnvironment.class);
                walk.found.add(FieldHandler.of(ClassUtils.getUserClass(own), get, handlers, context));
            }
        }
        return new Found(walk.found, walk.entities, walk.loader, function);
    }

    /** One search. A data fetcher may pass calls on to several others. */
    private final class Walk {

        private final List<FieldHandler> found = new ArrayList<>();
        private final Map<String, FieldHandler> entities = new HashMap<>();
        private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        private @Nullable String loader;
        private @Nullable Class<?> own;

        void follow(DataFetcher<?> fetcher) {
            if (!visited.add(fetcher)) {
                return;
            }
            Class<?> type = fetcher.getClass();
            if (own == null && settings.isOfApplication(type)) {
                own = type;
            }
            if (type.getName().equals(ENTITIES)) {
                addEntities(fetcher);
                return;
            }
            for (Object value : ObjectFields.of(fetcher)) {
                if (value instanceof DataFetcherMappingInfo info) {
                    found.add(FieldHandler.of(info.getHandlerMethod(), handlers, context));
                    loader = info.isBatchMapping() ? info.getCoordinates().toString() : loader;
                } else if (value instanceof DataFetcher<?> next) {
                    follow(next);
                } else if (type.getName().startsWith(REPOSITORY_FETCHERS)) {
                    addRepository(value);
                }
            }
        }

        private void addRepository(Object value) {
            for (Class<?> type : ClassUtils.getAllInterfacesForClass(value.getClass())) {
                Method query = type.getName().startsWith("org.springframework.") ? null : query(type);
                if (query != null) {
                    found.add(FieldHandler.of(type, query, handlers, context));
                }
            }
        }

        private @Nullable Method query(Class<?> repository) {
            return Arrays.stream(repository.getMethods())
                    .filter(method -> method.getName().equals(QUERY))
                    .findFirst()
                    .orElse(null);
        }

        /** Versions before 2.0 know no interfaces of entities. Whatever else there may be could hold further handlers. */
        private void addEntities(DataFetcher<?> fetcher) {
            Map<?, ?> methods = ObjectFields.named(ENTITY_METHODS, fetcher, Map.class);
            methods.forEach((name, method) -> entities.put((String) name, entity(method)));
            Set<String> maps = ObjectFields.names(fetcher, Map.class);
            if (!Set.of(ENTITY_METHODS, ENTITY_INTERFACES).containsAll(maps)) {
                throw ObjectFields.changed(ENTITIES);
            }
            if (maps.contains(ENTITY_INTERFACES)) {
                Map<?, ?> interfaces = ObjectFields.named(ENTITY_INTERFACES, fetcher, Map.class);
                interfaces.forEach((object, name) -> {
                    if (methods.containsKey(name)) {
                        entities.putIfAbsent((String) object, entity(methods.get(name)));
                    }
                });
            }
        }

        private FieldHandler entity(@Nullable Object method) {
            if (!(method instanceof HandlerMethod handler)) {
                throw ObjectFields.changed(ENTITIES);
            }
            return FieldHandler.of(handler, handlers, context);
        }
    }
}
