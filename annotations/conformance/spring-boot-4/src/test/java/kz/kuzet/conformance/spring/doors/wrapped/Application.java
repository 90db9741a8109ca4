package kz.kuzet.conformance.spring.doors.wrapped;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.ServletWrappingController;

/** A controller of Spring's calls a servlet of the application. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    ServletWrappingController wrapping(@Value("${servlet}") Class<? extends HttpServlet> servlet) {
        ServletWrappingController controller = new ServletWrappingController();
        controller.setServletClass(servlet);
        return controller;
    }

    @Bean
    SimpleUrlHandlerMapping addresses(ServletWrappingController wrapping) {
        return new SimpleUrlHandlerMapping(Map.of("/wrapped", wrapping), -10);
    }

    /** The container serves it too, at its own address. */
    @WebServlet("/servlet")
    @PublicService(
            code = "doors_wrapped",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Classified extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(Calls.made("classified"));
        }
    }

    /** Nobody has said what it is. */
    public static class Forgotten extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(Calls.made("forgotten"));
        }
    }
}
