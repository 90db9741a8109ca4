package kz.kuzet.jakarta.container;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.jakarta.setup.GuardSettings;
import org.jspecify.annotations.Nullable;

/**
 * What the guards before servlets are set up with.
 *
 * @param settings what the application has set
 * @param guards the guards of the application
 * @param source finds the evidence source when all of the application is known
 * @param alwaysDigests whether the source is asked for a digest even where nothing has to be confirmed
 * @param reportedElsewhere whether another adapter asks for the findings and stops the start; otherwise a filter does
 * @param audience the listeners of the application; null where that is not known
 */
public record Setup(
        GuardSettings settings,
        ServiceGuards guards,
        Supplier<Optional<RequestEvidence<HttpServletRequest>>> source,
        boolean alwaysDigests,
        boolean reportedElsewhere,
        @Nullable DecisionAudience audience) {}
