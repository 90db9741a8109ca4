package kz.kuzet.spring.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kz.kuzet.guard.ProblemResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlRequest;

/**
 * Refusals as errors of a field. The {@code extensions} hold the members of the problem document, and the challenge, which has no
 * header of its own: the other fields of the response may have their data.
 */
final class FieldErrors {

    private static final int UNAUTHORIZED = 401;

    private final DataFetchingEnvironment environment;
    private final Locale locale;
    private final List<GraphQLError> errors = new ArrayList<>();

    FieldErrors(DataFetchingEnvironment environment) {
        this.environment = environment;
        this.locale = locale(environment);
    }

    static DataFetcherResult<Object> of(
            DataFetchingEnvironment environment, Function<Locale, ProblemResponse> problem, @Nullable Integer index) {
        FieldErrors errors = new FieldErrors(environment);
        errors.add(problem, index);
        return errors.result();
    }

    /** @param index which element of a list it is about; null where it is the field as a whole */
    void add(Function<Locale, ProblemResponse> problem, @Nullable Integer index) {
        ProblemResponse response = problem.apply(locale);
        Map<String, Object> extensions = new LinkedHashMap<>(response.members());
        response.wwwAuthenticate().ifPresent(challenge -> extensions.put("wwwAuthenticate", challenge));
        ResultPath path = environment.getExecutionStepInfo().getPath();
        errors.add(GraphqlErrorBuilder.newError(environment)
                .path(index == null ? path : path.segment(index))
                .message("%s", extensions.get("title"))
                .errorType(response.status() == UNAUTHORIZED ? ErrorType.UNAUTHORIZED : ErrorType.FORBIDDEN)
                .extensions(extensions)
                .build());
    }

    DataFetcherResult<Object> result() {
        return DataFetcherResult.newResult().errors(errors).build();
    }

    /** The same for a list that must not be null itself: each of its elements is null. */
    DataFetcherResult<Object> result(int size) {
        return DataFetcherResult.newResult()
                .data(Collections.<@Nullable Object>nCopies(size, null))
                .errors(errors)
                .build();
    }

    private static Locale locale(DataFetchingEnvironment environment) {
        ExecutionGraphQlRequest request = ReceivedRequests.of(environment.getGraphQlContext());
        List<Locale> accepted =
                request instanceof WebGraphQlRequest web ? accepted(web) : List.of(environment.getLocale());
        return ProblemResponse.locale(accepted);
    }

    private static List<Locale> accepted(WebGraphQlRequest request) {
        try {
            return request.getHeaders().getAcceptLanguageAsLocales();
        } catch (IllegalArgumentException e) {
            // No client gets another answer because it has written this header wrongly.
            return List.of();
        }
    }
}
