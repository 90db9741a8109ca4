package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.kuzet.conformance.graphql.repositories.unclassified.Application;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.Test;

/** A repository that GraphQL asks by itself is an endpoint. */
class RepositoryTest {

    @Test
    void oneThatNobodyClassifiedStopsTheStart() {
        assertThatThrownBy(() -> Served.MVC
                        .start(Application.class, "spring.graphql.schema.locations=classpath:repositories/")
                        .close())
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining(Application.class.getPackageName() + ".Citizens");
    }
}
