package kz.kuzet.spring.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.spring.handler.MappedHandler;
import kz.kuzet.spring.handler.SetupException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An application without Spring Data REST. */
class NoRepositories implements RepositoryRequests {

    @Override
    public GuardedHandler @Nullable [] behind(Object handler, HttpServletRequest request) {
        return null;
    }

    @Override
    public List<MappedHandler> exportedIn(ApplicationContext context) {
        return List.of();
    }

    /** The dispatcher stands before them. */
    @Override
    public List<String> bypasses() {
        return List.of();
    }

    /** They are reported like the other mapped handlers. */
    @Override
    public List<String> unclassified() {
        return List.of();
    }

    @Override
    public void addTo(GuardDoors doors) {
        // Nobody serves them.
    }

    /** They have the evidence source of the other mapped handlers. */
    @Override
    public Optional<SetupException> missingSource(Optional<SetupException> ofDispatcher) {
        return Optional.empty();
    }

    @Override
    public void open() {
        // They are open when the dispatcher is.
    }
}
