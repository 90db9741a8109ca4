package kz.kuzet.spring.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Shows Spring's reports and observations what the data fetcher behind the guard shows. */
final class DescribedGuardingFetcher implements SelfDescribingDataFetcher<Object> {

    private final GuardingFetcher guarding;
    private final SelfDescribingDataFetcher<?> described;

    DescribedGuardingFetcher(GuardingFetcher guarding, SelfDescribingDataFetcher<?> described) {
        this.guarding = guarding;
        this.described = described;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return guarding.get(environment);
    }

    @Override
    public String getDescription() {
        return described.getDescription();
    }

    @Override
    public ResolvableType getReturnType() {
        return described.getReturnType();
    }

    @Override
    public Map<String, ResolvableType> getArguments() {
        return described.getArguments();
    }

    @Override
    public @Nullable Method asMethod() {
        return described.asMethod();
    }

    @Override
    public boolean usesDataLoader() {
        return described.usesDataLoader();
    }
}
