package kz.kuzet.spring;

import java.util.ServiceConfigurationError;
import kz.kuzet.guard.ServiceGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot say which listed guard is not there, in place of a stack trace. */
final class GuardListAnalyzer extends AbstractFailureAnalyzer<ServiceConfigurationError> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, ServiceConfigurationError cause) {
        String list = ServiceGuard.class.getName();
        String message = cause.getMessage();
        if (message == null || !message.startsWith(list + ":")) {
            return null; // another list of services
        }
        return new FailureAnalysis(
                "Kuzet cannot load the guards of this application, so it does not start:" + System.lineSeparator()
                        + "- " + message,
                "Pack the application with all guards that META-INF/services/" + list
                        + " names. Where one is gone for good, compile its module again from scratch, with the"
                        + " processor.",
                cause);
    }
}
