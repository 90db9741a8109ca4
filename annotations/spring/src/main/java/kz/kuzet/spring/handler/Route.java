package kz.kuzet.spring.handler;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.guard.handler.HandlerRole;
import org.jspecify.annotations.Nullable;

/**
 * A route of a router function, or all routes of one that shows none.
 *
 * @param name its predicates
 * @param role the role that its outermost filter or function carries, because that is what a mapping returns; null where it carries
 * none
 */
record Route(String name, @Nullable HandlerRole role) {

    /**
     * Takes a route.
     *
     * @param filters the filters around the function, the outermost first
     * @param function null where the function is not shown
     */
    static Route of(String name, List<Object> filters, @Nullable Object function) {
        List<Object> passed = new ArrayList<>(filters);
        if (function != null) {
            passed.add(function);
        }
        if (passed.isEmpty() || !(passed.get(0) instanceof RoleCarrier outermost)) {
            return new Route(name, null);
        }
        if (RoleCarrier.yields(outermost)) {
            List<Object> others = passed.subList(1, passed.size());
            return others.stream().anyMatch(RoleCarrier.class::isInstance)
                    ? of(name, others, null)
                    : new Route(name, outermost.role());
        }
        boolean alone = passed.stream().filter(RoleCarrier.class::isInstance).count() == 1;
        return new Route(name, alone ? outermost.role() : RoleCarrier.TWO);
    }
}
