package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.ProblemResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** Sends the answer as it is: status, challenge and problem document (RFC 9457). */
final class ProblemAnswer implements DecisionResponder {

    @Override
    public @Nullable ModelAndView answer(
            @Nullable Decision decision, ProblemResponse answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.US_ASCII);
        response.setStatus(answer.status());
        answer.wwwAuthenticate().ifPresent(challenge -> response.setHeader("WWW-Authenticate", challenge));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", answer.contentLanguage());
        response.setContentType(answer.contentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        return null;
    }
}
