package kz.kuzet.conformance.servlet;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Listening;
import kz.kuzet.guard.RequestDigest;

/** Tells all that it finds in a form, by the way that the header Read names. */
abstract class Taking extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Calls.made(getClass().getSimpleName());
        if ("async".equals(request.getHeader("Way")) && request.getAttribute("Way") == null) {
            request.setAttribute("Way", "async");
            AsyncContext context = request.startAsync();
            context.dispatch();
            return;
        }
        response.setCharacterEncoding("UTF-8");
        HttpServletRequest read = "raw".equals(request.getHeader("Way")) ? raw(request) : request;
        if ("listener".equals(request.getHeader("Read"))) {
            Listening.to(read, response);
            return;
        }
        response.getWriter().print(read(request.getHeader("Read"), read));
    }

    /** The container's own request, as a bean may have kept it. */
    static HttpServletRequest raw(HttpServletRequest request) {
        ServletRequest current = request;
        while (current instanceof ServletRequestWrapper wrapper) {
            current = wrapper.getRequest();
        }
        return (HttpServletRequest) current;
    }

    static String read(String way, HttpServletRequest request) throws IOException, ServletException {
        return switch (way) {
            case "parameters" -> parameters(request);
            case "values" ->
                Arrays.toString(request.getParameterValues("b"))
                        + request.getParameter("q")
                        + Collections.list(request.getParameterNames());
            case "parts" -> parts(request);
            case "parts-parameters" -> parts(request) + parameters(request);
            case "part" -> {
                Part part = request.getPart("file");
                yield part == null ? "none" : part.getSubmittedFileName() + part.getSize();
            }
            case "stream" ->
                RequestDigest.over(request.getInputStream().readAllBytes()).toString();
            case "reader" -> request.getReader().lines().collect(Collectors.joining("\n"));
            default -> throw new IllegalArgumentException(way);
        };
    }

    private static String parameters(HttpServletRequest request) {
        Map<String, String> all = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, String.join("+", values)));
        String text = all.toString();
        return text.length() + " " + text;
    }

    private static String parts(HttpServletRequest request) throws IOException, ServletException {
        StringBuilder all = new StringBuilder();
        for (Part part : request.getParts()) {
            all.append(part.getName())
                    .append('/')
                    .append(part.getSubmittedFileName())
                    .append('/')
                    .append(part.getContentType())
                    .append('/')
                    .append(part.getHeader("X-Own"))
                    .append('/')
                    .append(RequestDigest.over(part.getInputStream().readAllBytes()))
                    .append('\n');
        }
        return all.toString();
    }

    @PublicService(
            code = "taking_signed",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 40,
            termUnit = MINUTES,
            fee = FREE)
    public static class Signed extends Taking {
        private static final long serialVersionUID = 1L;
    }

    @NotPublicService(reason = "what a servlet finds without a guard")
    public static class Free extends Taking {
        private static final long serialVersionUID = 1L;
    }

    /** Hands on a stream of its own. */
    private static final class Replaced extends HttpServletRequestWrapper {

        Replaced(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return super.getInputStream();
        }
    }

    /** Does with the request what the header Filter says, as filters of security and logging do. */
    static final class Before implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            HttpServletRequest http = (HttpServletRequest) request;
            String does = http.getHeader("Filter");
            switch (does == null ? "nothing" : does) {
                case "encoding" -> http.setCharacterEncoding("UTF-8");
                case "parameter" -> http.getParameter("_csrf");
                case "parts" -> http.getParts();
                case "stream" -> http.getInputStream().readAllBytes();
                case "some" -> http.getInputStream().read();
                default -> {}
            }
            chain.doFilter("replaced".equals(does) ? new Replaced(http) : request, response);
        }
    }
}
