package kz.kuzet.example.portal.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.spring.DecisionResponder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser gets to see where a guard does not grant: the log-in page, or a page that says what is missing. Programs get the
 * challenge and the problem document as they are.
 */
@Component
final class PageAnswer implements DecisionResponder {

    private final JsonMapper json;
    private final RequestCache wantedPages = new HttpSessionRequestCache();

    PageAnswer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView respond(
            @Nullable Decision decision,
            ProblemResponse problem,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!wantsPage(request)) {
            write(problem, response);
            return null;
        }
        if (decision instanceof Decision.StepUpRequired stepUp && stepUp.loginMissing()) {
            if (HttpMethod.GET.matches(request.getMethod())) {
                wantedPages.saveRequest(request, response);
            }
            return new ModelAndView("redirect:/login");
        }
        problem.wwwAuthenticate().ifPresent(challenge -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
        ModelAndView page = new ModelAndView("decision", HttpStatus.valueOf(problem.status()));
        page.addObject("detail", json.readTree(problem.body()).path("detail").asString());
        page.addObject("requestId", requestId(request));
        return page;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static @Nullable Object requestId(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                ? path.get("id")
                : null;
    }

    private static void write(ProblemResponse problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.getOutputStream().write(problem.bytes());
    }
}
