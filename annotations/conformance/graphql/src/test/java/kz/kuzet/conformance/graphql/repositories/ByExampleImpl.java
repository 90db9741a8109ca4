package kz.kuzet.conformance.graphql.repositories;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.data.domain.Example;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.keyvalue.core.KeyValueOperations;
import org.springframework.data.repository.query.FluentQuery;

/** Finds what has the same values as the example, where that has any. GraphQL uses no more than {@code findBy}. */
class ByExampleImpl<T> implements ByExample<T> {

    private final KeyValueOperations store;

    ByExampleImpl(KeyValueOperations store) {
        this.store = store;
    }

    @Override
    public <S extends T, R> R findBy(Example<S> example, Function<FluentQuery.FetchableFluentQuery<S>, R> query) {
        Calls.made("findBy");
        return query.apply(new Found<>(stored(example).toList()));
    }

    private <S extends T> Stream<S> stored(Example<S> example) {
        BeanWrapper wanted = new BeanWrapperImpl(example.getProbe());
        return StreamSupport.stream(store.findAll(example.getProbeType()).spliterator(), false)
                .filter(kept -> Stream.of("id", "name")
                        .filter(name -> wanted.getPropertyValue(name) != null)
                        .allMatch(name -> Objects.equals(
                                wanted.getPropertyValue(name), new BeanWrapperImpl(kept).getPropertyValue(name))));
    }

    @Override
    public <S extends T> Optional<S> findOne(Example<S> example) {
        return stored(example).findFirst();
    }

    @Override
    public <S extends T> Iterable<S> findAll(Example<S> example) {
        return stored(example).toList();
    }

    @Override
    public <S extends T> Iterable<S> findAll(Example<S> example, Sort sort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <S extends T> Page<S> findAll(Example<S> example, Pageable pageable) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <S extends T> long count(Example<S> example) {
        return stored(example).count();
    }

    @Override
    public <S extends T> boolean exists(Example<S> example) {
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
