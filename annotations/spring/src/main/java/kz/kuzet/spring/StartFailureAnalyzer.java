package kz.kuzet.spring;

import java.util.ServiceConfigurationError;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.spring.handler.SetupException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Lets Spring Boot print why Kuzet stops the start and what to write, instead of a stack trace. */
final class StartFailureAnalyzer implements FailureAnalyzer {

    private static final String LIST = ServiceGuard.class.getName();

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SetupException setup) {
                return new FailureAnalysis(setup.description(), setup.action(), setup);
            }
            String message = cause.getMessage();
            if (cause instanceof ServiceConfigurationError && message != null && message.startsWith(LIST + ":")) {
                return new FailureAnalysis(
                        "Kuzet cannot load the guards of this application, so it does not start:"
                                + System.lineSeparator() + "- " + message,
                        "Pack the application with all guards that META-INF/services/" + LIST
                                + " names. Where one is gone for good, compile its module again from scratch, with the"
                                + " processor.",
                        cause);
            }
        }
        return null;
    }
}
