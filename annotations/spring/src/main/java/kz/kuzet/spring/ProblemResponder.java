package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.ProblemResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** Sends the problem as it is: status, challenge and problem document (RFC 9457). */
final class ProblemResponder implements DecisionResponder {

    @Override
    public @Nullable ModelAndView respond(
            @Nullable Decision decision,
            ProblemResponse problem,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] body = problem.bytes();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        return null;
    }
}
