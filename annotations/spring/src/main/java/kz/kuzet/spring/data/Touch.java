package kz.kuzet.spring.data;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.PersistentProperty;

/**
 * What a request touches, in terms of the application. No text of a client is kept in it, so there are only so many.
 *
 * @param operation what is done with the repository
 * @param domainType the entities of the repository
 * @param search the query method; null where none is called
 * @param association the association that the address names; null where it names none
 * @param projection the interface by which entities are shown; {@code Object} where one is named that is not known of them; null
 * where none is named
 * @param follows whether the body may read and change whatever the entity refers to (JSON Patch)
 */
record Touch(
        Operation operation,
        Class<?> domainType,
        @Nullable Method search,
        @Nullable PersistentProperty<?> association,
        @Nullable Class<?> projection,
        boolean follows) {}
