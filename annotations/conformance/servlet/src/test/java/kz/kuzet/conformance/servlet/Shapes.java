package kz.kuzet.conformance.servlet;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.kuzet.CallsGuard;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.conformance.spring.Calls;

/** Servlets of every shape. */
final class Shapes {

    private Shapes() {}

    /** Tells which of its methods was called. */
    abstract static class Telling extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell("get", response);
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell("post", response);
        }

        static void tell(String what, HttpServletResponse response) throws IOException {
            response.getWriter().print(Calls.made(what));
        }
    }

    /** Each method speaks for itself. */
    public static class OneByOne extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        @PreparesRequest("one_by_one")
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Telling.tell("get", response);
        }

        @Override
        @PublicService(
                code = "one_by_one",
                name = "-",
                disclosureRisk = PRESENT,
                databaseChange = CHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Telling.tell("post", response);
        }

        @Override
        @NotPublicService(reason = "an example")
        protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Telling.tell("put", response);
        }

        @Override
        @CallsGuard
        @PublicService(
                code = "own_guard",
                name = "-",
                disclosureRisk = PRESENT,
                databaseChange = CHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Telling.tell("delete", response);
        }
    }

    /** It overrides what calls the other methods. */
    @PublicService(
            code = "serving",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class Serving extends Telling {

        private static final long serialVersionUID = 1L;

        @Override
        public void service(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            Calls.made("service");
            super.service(request, response);
        }

        @Override
        @NotPublicService(reason = "an example")
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            super.doGet(request, response);
        }
    }

    /** One request would belong to two services. */
    public static class TwoServices extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        @PublicService(
                code = "first_of_two",
                name = "-",
                disclosureRisk = PRESENT,
                databaseChange = CHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            Calls.made("service");
            super.service(request, response);
        }

        @Override
        @PublicService(
                code = "second_of_two",
                name = "-",
                disclosureRisk = PRESENT,
                databaseChange = CHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Telling.tell("post", response);
        }
    }

    /** It knows no HTTP. */
    @PublicService(
            code = "generic",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class Generic extends GenericServlet {

        private static final long serialVersionUID = 1L;

        @Override
        public void service(ServletRequest request, ServletResponse response) throws IOException {
            response.getWriter().print(Calls.made("generic"));
        }
    }

    /** It inherits its service, and says nothing itself. */
    public static class Below extends Services.Login {
        private static final long serialVersionUID = 1L;
    }

    /** Nobody has said what it is. */
    public static class Forgotten extends Telling {
        private static final long serialVersionUID = 1L;
    }

    /** It calls another servlet. */
    @NotPublicService(reason = "it only calls another")
    public static class Wrapping extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        public void service(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            new Services.Login().service(request, response);
        }
    }

    /** It goes on later. */
    @PublicService(
            code = "asynchronous",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class Asynchronous extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getDispatcherType() == DispatcherType.ASYNC) {
                Telling.tell("resumed: " + request.getAttribute("body"), response);
                return;
            }
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            request.setAttribute("body", Calls.made(body));
            boolean wrapped = "wrapped".equals(request.getHeader("How"));
            AsyncContext later = wrapped ? request.startAsync(request, response) : request.startAsync();
            if ("completing".equals(request.getHeader("How"))) {
                later.start(() -> {
                    try {
                        Telling.tell("completed: " + body, response);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    later.complete();
                });
            } else {
                later.dispatch();
            }
        }
    }

    /** It reads its request in each way. */
    @PublicService(
            code = "reading",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class Reading extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            Telling.tell(read(request), response);
        }

        private static String read(HttpServletRequest request) throws IOException, ServletException {
            return switch (request.getHeader("Read")) {
                case "reader" -> request.getReader().lines().collect(Collectors.joining("|"));
                case "parameters" -> {
                    Map<String, String> parameters = new TreeMap<>();
                    request.getParameterMap().forEach((name, values) -> parameters.put(name, String.join("+", values)));
                    yield parameters.toString();
                }
                case "parts" -> {
                    StringBuilder text = new StringBuilder();
                    for (Part part : request.getParts()) {
                        text.append(part.getName())
                                .append('=')
                                .append(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                                .append(';');
                    }
                    yield text.toString();
                }
                default -> new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            };
        }
    }
}
