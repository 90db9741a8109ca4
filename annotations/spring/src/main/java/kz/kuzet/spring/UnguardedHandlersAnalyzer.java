package kz.kuzet.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot say which handlers are without a guard, and what to write, in place of a stack trace. */
final class UnguardedHandlersAnalyzer extends AbstractFailureAnalyzer<UnguardedHandlersException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnguardedHandlersException cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}
