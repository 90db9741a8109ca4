package kz.kuzet.spring.graphql;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kz.kuzet.guard.request.Admission;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks the guards of batch mappings once more where their data loader calls them: any other handler can ask the loader too, by its
 * name.
 */
final class GuardedBatchLoaders implements BatchLoaderRegistry {

    private final BatchLoaderRegistry registry;
    private final GraphQlGuards guards;

    GuardedBatchLoaders(BatchLoaderRegistry registry, GraphQlGuards guards) {
        this.registry = registry;
        this.guards = guards;
    }

    @Override
    public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> keyType, Class<V> valueType) {
        return new Spec<>(registry.forTypePair(keyType, valueType), valueType.getName());
    }

    @Override
    public <K, V> RegistrationSpec<K, V> forName(String name) {
        return new Spec<>(registry.forName(name), name);
    }

    @Override
    public boolean hasRegistrations() {
        return registry.hasRegistrations();
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry loaders, GraphQLContext context) {
        registry.registerDataLoaders(loaders, context);
    }

    /** When a request arrives: by then the handlers are known. Nothing passes where a guard refuses. */
    private Mono<Boolean> admitted(String name, BatchLoaderEnvironment environment) {
        FieldHandler handler = guards.ofLoader(name);
        if (handler == null) {
            return Mono.just(true);
        }
        GraphQLContext context = environment.getContext();
        GuardedExecution execution = context == null ? null : GuardedExecution.in(context);
        if (execution == null) {
            return Mono.error(new IllegalStateException("The data loader " + name + " was asked without a guard."));
        }
        return GuardingFetcher.guarded(handler).flatMap(execution::admit).flatMap(admission -> passed(name, admission));
    }

    private static Mono<Boolean> passed(String name, Admission admission) {
        return admission.problem() == null
                ? Mono.just(true)
                : Mono.error(new IllegalStateException("The data loader " + name + " was asked although the guard of"
                        + " its handler refuses: "
                        + admission.problem().apply(Locale.ENGLISH).body()));
    }

    private final class Spec<K, V> implements RegistrationSpec<K, V> {

        private final RegistrationSpec<K, V> spec;
        private String name;

        Spec(RegistrationSpec<K, V> spec, String name) {
            this.spec = spec;
            this.name = name;
        }

        @Override
        public RegistrationSpec<K, V> withName(String given) {
            spec.withName(given);
            name = given;
            return this;
        }

        @Override
        public RegistrationSpec<K, V> withOptions(Consumer<DataLoaderOptions.Builder> consumer) {
            spec.withOptions(consumer);
            return this;
        }

        @Override
        public RegistrationSpec<K, V> withOptions(DataLoaderOptions options) {
            spec.withOptions(options);
            return this;
        }

        @Override
        public void registerBatchLoader(BiFunction<List<K>, BatchLoaderEnvironment, Flux<V>> loader) {
            String registered = name;
            spec.registerBatchLoader((keys, environment) ->
                    admitted(registered, environment).flatMapMany(passed -> loader.apply(keys, environment)));
        }

        @Override
        @SuppressWarnings("NullAway") // compilers before JDK 22 read annotations of type arguments at a wrong place
        public void registerMappedBatchLoader(BiFunction<Set<K>, BatchLoaderEnvironment, Mono<Map<K, V>>> loader) {
            String registered = name;
            spec.registerMappedBatchLoader((keys, environment) ->
                    admitted(registered, environment).flatMap(passed -> loader.apply(keys, environment)));
        }
    }
}
