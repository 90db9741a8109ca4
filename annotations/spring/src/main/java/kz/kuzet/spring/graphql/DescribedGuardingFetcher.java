package kz.kuzet.spring.graphql;

import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Shows Spring's reports and observations what the data fetcher behind the guard shows. */
final class DescribedGuardingFetcher extends GuardingFetcher implements SelfDescribingDataFetcher<Object> {

    private final SelfDescribingDataFetcher<?> described;

    DescribedGuardingFetcher(SelfDescribingDataFetcher<?> fetcher, String field, HandlerSearch.Found found) {
        super(fetcher, field, found);
        this.described = fetcher;
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
