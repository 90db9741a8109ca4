package kz.kuzet.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot say what the guards are not told, in place of a stack trace. */
final class SetupAnalyzer extends AbstractFailureAnalyzer<SetupException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SetupException cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}
