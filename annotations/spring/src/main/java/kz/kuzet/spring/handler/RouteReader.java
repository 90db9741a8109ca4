package kz.kuzet.spring.handler;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the routes of a router function with the filters around them. Spring's visitor does not show filters, so the fields of
 * Spring's own routers are read. A router is unknown if one of its fields is not understood, and so are routers of other authors.
 */
final class RouteReader {

    private final Routers.Types types;
    private final Set<Object> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Route> routes = new ArrayList<>();

    /** @param leftOut routers that are not looked into, wherever they are found */
    RouteReader(Routers.Types types, Collection<?> leftOut) {
        this.types = types;
        this.leftOut.addAll(leftOut);
    }

    /** Reads the routes in their order. */
    List<Route> read(Object router) {
        routes.clear();
        read(router, "", List.of());
        return List.copyOf(routes);
    }

    private void read(Object router, String predicates, List<Object> filters) {
        if (leftOut.contains(router)) {
            return;
        }
        Parts parts = types.isOfSpring(router.getClass()) ? parts(router) : null;
        if (parts == null) {
            routes.add(Route.of(join(predicates, "of " + router.getClass().getName()), filters, null));
            return;
        }
        String name = join(predicates, parts.predicate);
        List<Object> around = new ArrayList<>(filters);
        around.addAll(parts.filters);
        if (parts.function != null || parts.looksUpResources) {
            routes.add(Route.of(parts.looksUpResources ? join(name, "to resources") : name, around, parts.function));
        }
        parts.routers.forEach(inner -> read(inner, name, around));
    }

    private static String join(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + " " + inner;
    }

    /** What a router consists of. */
    private static final class Parts {
        private String predicate = "";
        private final List<Object> filters = new ArrayList<>();
        private final List<Object> routers = new ArrayList<>();
        private @Nullable Object function;
        private boolean looksUpResources;

        private boolean leadSomewhere() {
            return function != null || looksUpResources || !routers.isEmpty();
        }
    }

    /** The parts of a router; null where they cannot be told. */
    private @Nullable Parts parts(Object router) {
        Parts parts = new Parts();
        for (Class<?> type = router.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    Object value = value(field, router);
                    if (value == null || !add(field.getType(), value, parts)) {
                        return null;
                    }
                }
            }
        }
        return parts.leadSomewhere() ? parts : null;
    }

    private static @Nullable Object value(Field field, Object router) {
        try {
            field.setAccessible(true);
            return field.get(router);
        } catch (IllegalAccessException | InaccessibleObjectException | SecurityException e) {
            return null;
        }
    }

    /** Adds the value of a field, and tells whether fields of its type are understood. */
    private boolean add(Class<?> type, Object value, Parts parts) {
        if (type == types.filter()) {
            parts.filters.add(value);
        } else if (type == types.router()) {
            parts.routers.add(value);
        } else if (type == types.function()) {
            parts.function = value;
        } else if (type == types.predicate()) {
            parts.predicate = value.toString();
        } else if (value instanceof List<?> list && list.stream().allMatch(types.router()::isInstance)) {
            parts.routers.addAll(list);
        } else if (type == Function.class) {
            parts.looksUpResources = true;
        } else {
            // The headers of resources, and attributes.
            return type == BiConsumer.class || type == Map.class;
        }
        return true;
    }
}
