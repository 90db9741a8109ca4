package kz.kuzet.spring.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MappedHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mapping.context.PersistentEntities;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.support.Repositories;
import org.springframework.data.rest.core.mapping.ResourceMappings;
import org.springframework.data.rest.core.mapping.ResourceMetadata;
import org.springframework.data.rest.webmvc.mapping.Associations;
import org.springframework.web.method.HandlerMethod;

/** The repositories that Spring Data REST exports in one context, and the guards of those that a request touches. */
final class ExportedRepositories {

    private final Repositories repositories;
    private final ResourceMappings mappings;
    private final RequestedResource requested;
    private final RepositoryMethods methods;
    private final ShownEntities shown;
    private final Map<Touch, GuardedHandler[]> known = new ConcurrentHashMap<>();

    private ExportedRepositories(ApplicationContext context, Repositories repositories, GuardedHandlers handlers) {
        this.repositories = repositories;
        this.mappings = context.getBean(ResourceMappings.class);
        this.requested = new RequestedResource(context);
        this.methods = new RepositoryMethods(handlers);
        this.shown = new ShownEntities(
                repositories,
                mappings,
                new LinkedEntities(
                        context.getBean("persistentEntities", PersistentEntities.class),
                        mappings,
                        context.getBean(Associations.class)));
    }

    /** Finds them; empty where the context exports none. */
    static Optional<ExportedRepositories> in(ApplicationContext context, GuardedHandlers handlers) {
        if (context.getBeanProvider(ResourceMappings.class).stream().findAny().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ExportedRepositories(context, context.getBean(Repositories.class), handlers));
    }

    /** The methods to which requests lead. Of a repository of which nothing is stated, one method stands for all. */
    List<MappedHandler> mapped() {
        List<MappedHandler> mapped = new ArrayList<>();
        for (Class<?> domainType : repositories) {
            ResourceMetadata metadata = mappings.getMetadataFor(domainType);
            RepositoryInformation repository =
                    repositories.getRepositoryInformationFor(domainType).orElse(null);
            if (metadata != null && metadata.isExported() && repository != null) {
                mapped.addAll(methods.mapped(repository.getRepositoryInterface(), metadata));
            }
        }
        return mapped;
    }

    /** The handlers whose guards are asked; null where the request names no repository. */
    GuardedHandler @Nullable [] behind(Operation operation, HandlerMethod controller, HttpServletRequest request) {
        Touch touch = requested.by(operation, controller, request);
        if (touch == null) {
            return null;
        }
        GuardedHandler[] remembered = known.get(touch);
        return remembered != null ? remembered : known.computeIfAbsent(touch, this::behind);
    }

    private GuardedHandler[] behind(Touch touch) {
        if (touch.operation() == Operation.SEARCH && touch.search() == null) {
            // The controller finds no such query either, and answers 404.
            return new GuardedHandler[] {new GuardedHandler("no query", HandlerRoles.NOT_OF_APPLICATION)};
        }
        List<GuardedHandler> touched = new ArrayList<>(methods.called(repositoryOf(touch.domainType()), touch));
        for (Class<?> linked : shown.beside(touch)) {
            touched.addAll(methods.read(repositoryOf(linked)));
        }
        return AskedGuards.among(touched);
    }

    private Class<?> repositoryOf(Class<?> domainType) {
        return repositories
                .getRepositoryInformationFor(domainType)
                .map(RepositoryInformation::getRepositoryInterface)
                .orElseThrow(() -> new IllegalStateException("There is no repository of " + domainType.getName()));
    }
}
