package kz.kuzet.conformance.servlet;

import static kz.kuzet.Channel.INSTANT_MESSAGE;
import static kz.kuzet.Channel.MOBILE_APPLICATION;
import static kz.kuzet.Channel.PORTAL;
import static kz.kuzet.Channel.SHORT_TEXT_MESSAGE;
import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.CHARGED;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.conformance.spring.Calls;

/** A servlet for each method of the Rules. */
final class Services {

    private Services() {}

    /** Tells what it was sent. */
    static class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            response.getWriter().print(Calls.made("sent: " + body));
        }
    }

    /** One point. */
    @WebServlet("/login")
    @PublicService(
            code = "login",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE,
            channels = {PORTAL, MOBILE_APPLICATION, INSTANT_MESSAGE, SHORT_TEXT_MESSAGE})
    public static class Login extends Echo {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            super.doPost(request, response);
        }
    }

    /** Two points. */
    @WebServlet("/otp")
    @PublicService(
            code = "otp",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    public static class Otp extends Echo {
        private static final long serialVersionUID = 1L;
    }

    /** Two points, over messages too. */
    @WebServlet("/messages")
    @PublicService(
            code = "messages",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE,
            channels = {PORTAL, SHORT_TEXT_MESSAGE},
            messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
    public static class Messages extends Echo {
        private static final long serialVersionUID = 1L;
    }

    /** Six points. */
    @WebServlet("/eds")
    @PublicService(
            code = "eds",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 5,
            termUnit = WORKING_DAYS,
            fee = CHARGED)
    public static class Eds extends Echo {

        private static final long serialVersionUID = 1L;

        @Override
        @PreparesRequest
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(Calls.made("form"));
        }

        @Override
        @PreparesRequest
        protected long getLastModified(HttpServletRequest request) {
            return 1_000_000;
        }
    }

    /** Six points, for every method whose requests usually have no body. */
    @WebServlet("/any")
    @PublicService(
            code = "any",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 5,
            termUnit = WORKING_DAYS,
            fee = CHARGED)
    public static class Any extends Echo {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }

        @Override
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }
}
