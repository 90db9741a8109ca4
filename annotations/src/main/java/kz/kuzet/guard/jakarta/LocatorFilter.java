package kz.kuzet.guard.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;

/** Refuses requests that came to a resource method over a sub-resource locator for which a guard should have stood. */
final class LocatorFilter implements ContainerRequestFilter {

    private final LocatorObjections objections;

    LocatorFilter(LocatorObjections objections) {
        this.objections = objections;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // The first is the resource that answers, the others are those whose locators led to it.
        List<Object> matched = request.getUriInfo().getMatchedResources();
        if (matched.size() > 1 && !objections.areLawful(matched.subList(1, matched.size()))) {
            UnclassifiedFilter.refuse(request);
        }
    }
}
