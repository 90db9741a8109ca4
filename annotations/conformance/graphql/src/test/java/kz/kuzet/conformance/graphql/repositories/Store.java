package kz.kuzet.conformance.graphql.repositories;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.data.domain.Example;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.query.FluentQuery;
import org.springframework.data.repository.query.QueryByExampleExecutor;

/**
 * Finds what has the same values as the example, where that has any. No store of Spring Data that has such queries runs without a
 * database; GraphQL uses no more than {@code findBy}, on a proxy like those that Spring Data makes.
 */
public final class Store implements QueryByExampleExecutor<Citizen> {

    private static final List<Citizen> KEPT = List.of(Citizen.of("1", "Абай"), Citizen.of("2", "Ыбырай"));

    private Store() {}

    /** A repository of a type, as Spring Data makes it. */
    public static <R extends QueryByExampleExecutor<Citizen>> R repository(Class<R> type) {
        ProxyFactory factory = new ProxyFactory();
        factory.setInterfaces(type);
        factory.setTarget(new Store());
        return type.cast(factory.getProxy());
    }

    @Override
    public <S extends Citizen, R> R findBy(Example<S> example, Function<FluentQuery.FetchableFluentQuery<S>, R> query) {
        Calls.made("findBy");
        return query.apply(new Found<>(stored(example).toList()));
    }

    private static <S extends Citizen> Stream<S> stored(Example<S> example) {
        Citizen wanted = example.getProbe();
        return KEPT.stream()
                .filter(kept -> wanted.getId() == null || wanted.getId().equals(kept.getId()))
                .filter(kept -> wanted.getName() == null || wanted.getName().equals(kept.getName()))
                .map(example.getProbeType()::cast);
    }

    @Override
    public <S extends Citizen> Optional<S> findOne(Example<S> example) {
        return stored(example).findFirst();
    }

    @Override
    public <S extends Citizen> Iterable<S> findAll(Example<S> example) {
        return stored(example).toList();
    }

    @Override
    public <S extends Citizen> Iterable<S> findAll(Example<S> example, Sort sort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <S extends Citizen> Page<S> findAll(Example<S> example, Pageable pageable) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <S extends Citizen> long count(Example<S> example) {
        return stored(example).count();
    }

    @Override
    public <S extends Citizen> boolean exists(Example<S> example) {
        return stored(example).findAny().isPresent();
    }

    /** What was found, whole and in no order. */
    private record Found<S>(List<S> kept) implements FluentQuery.FetchableFluentQuery<S> {

        @Override
        public FluentQuery.FetchableFluentQuery<S> sortBy(Sort sort) {
            return this;
        }

        @Override
        public <R> FluentQuery.FetchableFluentQuery<R> as(Class<R> type) {
            return new Found<>(kept.stream().map(type::cast).toList());
        }

        @Override
        public FluentQuery.FetchableFluentQuery<S> project(Collection<String> properties) {
            return this;
        }

        @Override
        public S oneValue() {
            return firstValue();
        }

        @Override
        public S firstValue() {
            return kept.isEmpty() ? null : kept.get(0);
        }

        @Override
        public List<S> all() {
            return kept;
        }

        @Override
        public Window<S> scroll(ScrollPosition position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<S> page(Pageable pageable) {
            return new PageImpl<>(kept);
        }

        @Override
        public Stream<S> stream() {
            return kept.stream();
        }

        @Override
        public long count() {
            return kept.size();
        }

        @Override
        public boolean exists() {
            return !kept.isEmpty();
        }
    }
}
