package kz.kuzet.spring.data;

import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.PersistentProperty;
import org.springframework.data.repository.support.Repositories;
import org.springframework.data.rest.core.mapping.ResourceMappings;
import org.springframework.data.rest.core.mapping.ResourceMetadata;

/**
 * Finds the entities of other exported repositories that a request touches: those that an address or a JSON Patch follows, and
 * those that are shown within an entity that refers to them.
 */
final class ShownEntities {

    private final Repositories repositories;
    private final ResourceMappings mappings;
    private final LinkedEntities links;

    ShownEntities(Repositories repositories, ResourceMappings mappings, LinkedEntities links) {
        this.repositories = repositories;
        this.mappings = mappings;
        this.links = links;
    }

    /** The domain types of the other repositories. */
    Set<Class<?>> beside(Touch touch) {
        Set<Class<?>> beside = new LinkedHashSet<>();
        if (touch.follows()) {
            beside.addAll(links.from(touch.domainType()));
        }
        PersistentProperty<?> association = touch.association();
        if (association != null) {
            Class<?> linked = association.getActualType();
            if (links.isExported(linked)) {
                beside.add(linked);
            }
            if (touch.operation() == Operation.FOLLOW) {
                addShown(linked, touch.projection(), beside);
            }
        }
        if (touch.operation().shows()) {
            addShown(touch.domainType(), touch.projection(), beside);
            addFound(touch, beside);
        }
        return beside;
    }

    /** What a query method finds need not be of the type of its repository. */
    private void addFound(Touch touch, Set<Class<?>> shown) {
        Method search = touch.search();
        if (search != null) {
            repositories
                    .getRepositoryInformationFor(touch.domainType())
                    .<Class<?>>map(repository -> repository.getReturnedDomainClass(search))
                    .filter(found -> found != touch.domainType())
                    .ifPresent(found -> addShown(found, touch.projection(), shown));
        }
    }

    /** Where the response is a collection it shows excerpts, unless the request names a projection. */
    private void addShown(Class<?> type, @Nullable Class<?> projection, Set<Class<?>> shown) {
        Class<?> by = projection == null ? excerpt(type).orElse(null) : projection;
        if (by != null) {
            addProjected(type, by, shown);
        }
        shown.addAll(links.inlined(type));
        for (Class<?> embedded : links.embeddable(type)) {
            Optional<Class<?>> excerpt = excerpt(embedded);
            if (excerpt.isPresent()) {
                shown.add(embedded);
                addProjected(embedded, projection == null ? excerpt.get() : Object.class, shown);
            }
        }
    }

    private void addProjected(Class<?> type, Class<?> projection, Set<Class<?>> shown) {
        shown.addAll(projection == Object.class ? links.from(type) : new ProjectedEntities(links).by(projection, type));
    }

    private Optional<Class<?>> excerpt(Class<?> type) {
        ResourceMetadata metadata = mappings.getMetadataFor(type);
        return metadata == null ? Optional.empty() : metadata.getExcerptProjection();
    }
}
