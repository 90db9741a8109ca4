package kz.kuzet.conformance.spring.servlets.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.ServletComponentScan;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Servlets that are registered in each way that Spring Boot knows. */
@SpringBootApplication(proxyBeanMethods = false)
@ServletComponentScan
public class Application {

    @Bean
    @ConditionalOnProperty(name = "evidence", matchIfMissing = true)
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    @ConditionalOnProperty(name = "registered", matchIfMissing = true)
    ServletRegistrationBean<Registered> registered() {
        return new ServletRegistrationBean<>(new Registered(), "/registered");
    }

    @Bean
    @ConditionalOnProperty(name = "plain", matchIfMissing = true)
    PlainBean plainBean() {
        return new PlainBean();
    }

    /** Where there are several such beans, each is mapped to its name. */
    @Bean
    Excluded excluded() {
        return new Excluded();
    }

    @Bean
    @ConditionalOnProperty("forgotten")
    ServletRegistrationBean<Forgotten> forgotten() {
        return new ServletRegistrationBean<>(new Forgotten(), "/forgotten");
    }

    /** Tells what it was sent. */
    abstract static class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            response.getWriter().print(Calls.made(body));
        }
    }

    /** Found. */
    @WebServlet("/scanned")
    @PublicService(
            code = "servlets_scanned",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Scanned extends Echo {
        private static final long serialVersionUID = 1L;
    }

    /** Registered. */
    @PublicService(
            code = "servlets_registered",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Registered extends Echo {
        private static final long serialVersionUID = 1L;
    }

    /** A bean. */
    @PublicService(
            code = "servlets_bean",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class PlainBean extends Echo {
        private static final long serialVersionUID = 1L;
    }

    /** It provides nothing. */
    @NotPublicService(reason = "an example")
    public static class Excluded extends Echo {
        private static final long serialVersionUID = 1L;
    }

    /** Nobody has said what it is. */
    public static class Forgotten extends Echo {
        private static final long serialVersionUID = 1L;
    }
}
