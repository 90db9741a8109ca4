package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.ProblemResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Responds to a request that is not granted. By default it sends the problem document with the challenge. An application can
 * define a bean of this type that shows a page or asks for the confirmation. The handler is not called in any case.
 */
@FunctionalInterface
public interface DecisionResponder {

    /**
     * Responds in the handler's place.
     *
     * @param decision the decision of the guard; null where no guard was asked, because the handler is unclassified (403) or
     * the request is too large (413)
     * @param problem the response that would be sent, in the reader's language
     * @param request the request
     * @param response the response, still untouched
     * @return a view to be shown, or null where the response is complete
     * @throws IOException if the response cannot be written
     */
    @Nullable
    ModelAndView respond(
            @Nullable Decision decision,
            ProblemResponse problem,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException;
}
