package kz.kuzet.spring.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.data.mapping.PersistentProperty;
import org.springframework.data.mapping.SimpleAssociationHandler;
import org.springframework.data.mapping.SimplePropertyHandler;
import org.springframework.data.mapping.context.PersistentEntities;
import org.springframework.data.rest.core.mapping.ResourceMappings;
import org.springframework.data.rest.core.mapping.ResourceMetadata;
import org.springframework.data.rest.webmvc.mapping.Associations;

/** Which entities refer to which. An entity may be of a subclass of the type that is known, with more references. */
final class LinkedEntities {

    private final PersistentEntities entities;
    private final ResourceMappings mappings;
    private final Associations associations;

    LinkedEntities(PersistentEntities entities, ResourceMappings mappings, Associations associations) {
        this.entities = entities;
        this.mappings = mappings;
        this.associations = associations;
    }

    /** Tells whether there is an exported repository of a type. */
    boolean isExported(Class<?> type) {
        ResourceMetadata metadata = mappings.hasMappingFor(type) ? mappings.getMetadataFor(type) : null;
        return metadata != null && metadata.isExported();
    }

    boolean isEntity(Class<?> type) {
        return entities.getPersistentEntity(type).isPresent();
    }

    /** The types of exported repositories that an entity leads to, directly or through others. */
    Set<Class<?>> from(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        gather(type, found, new HashSet<>());
        return found;
    }

    private void gather(Class<?> type, Set<Class<?>> found, Set<Class<?>> seen) {
        if (seen.add(type)) {
            eachProperty(type, property -> {
                Class<?> actual = property.getActualType();
                if (isExported(actual)) {
                    found.add(actual);
                }
                if (isEntity(actual)) {
                    gather(actual, found, seen);
                }
            });
        }
    }

    /** The types that are linked to and may be embedded besides. */
    Set<Class<?>> embeddable(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        eachProperty(type, property -> {
            if (associations.isLinkableAssociation(property)) {
                found.add(property.getActualType());
            }
        });
        return found;
    }

    /**
     * The types that are shown and changed within an entity although they have exported repositories: the associations to them
     * are hidden ({@code exported = false}), so there is no link in their place.
     */
    Set<Class<?>> inlined(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        gatherInlined(type, found, new HashSet<>());
        return found;
    }

    private void gatherInlined(Class<?> type, Set<Class<?>> found, Set<Class<?>> seen) {
        if (seen.add(type)) {
            eachProperty(type, property -> {
                Class<?> actual = property.getActualType();
                if (associations.isLinkableAssociation(property) || associations.isLookupType(property)) {
                    return;
                }
                if (property.isAssociation() && isExported(actual)) {
                    found.add(actual);
                }
                if (isEntity(actual)) {
                    gatherInlined(actual, found, seen);
                }
            });
        }
    }

    /** The properties of a name; several where subclasses differ. */
    List<PersistentProperty<?>> properties(Class<?> type, @Nullable String name) {
        List<PersistentProperty<?>> found = new ArrayList<>();
        eachProperty(type, property -> {
            if (property.getName().equals(name)) {
                found.add(property);
            }
        });
        return found;
    }

    private void eachProperty(Class<?> type, Consumer<PersistentProperty<?>> action) {
        for (PersistentEntity<?, ?> entity : entities) {
            if (type.isAssignableFrom(entity.getType())) {
                entity.doWithProperties((SimplePropertyHandler) action::accept);
                entity.doWithAssociations(
                        (SimpleAssociationHandler) association -> action.accept(association.getInverse()));
            }
        }
    }
}
