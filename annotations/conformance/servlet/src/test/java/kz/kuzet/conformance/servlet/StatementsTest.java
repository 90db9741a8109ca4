package kz.kuzet.conformance.servlet;

import jakarta.servlet.Servlet;
import java.net.http.HttpResponse;
import java.util.List;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.StatementTable;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.jakarta.servlet.testing.TestEvidence;
import org.junit.jupiter.api.Nested;

/** What may come of each statement about a servlet. */
class StatementsTest {

    @Nested
    class OnTomcat extends OfServlet {
        OnTomcat() {
            super(Container.TOMCAT);
        }
    }

    @Nested
    class OnJetty extends OfServlet {
        OnJetty() {
            super(Container.JETTY);
        }
    }

    private abstract static class OfServlet extends StatementTable {

        private final Container container;

        OfServlet(Container container) {
            this.container = container;
        }

        @Override
        protected EndpointKind kind() {
            return EndpointKind.SERVLET;
        }

        @Override
        protected String source(String stated, String answer) {
            return """
                package kz.stated;

                import jakarta.servlet.http.*;

                %s
                public class Endpoint extends HttpServlet {
                    @Override
                    protected void doPost(HttpServletRequest request, HttpServletResponse response)
                            throws java.io.IOException {
                        response.getWriter().write(%s);
                    }
                }
                """.formatted(stated, answer);
        }

        @Override
        protected String ask(Class<?> endpoint, Discovery discovery) throws Exception {
            Portal.Builder builder =
                    Portal.of(List.of(endpoint.asSubclass(Servlet.class))).parameter("kuzet.baseline", baseline());
            try (Portal portal = discovery == Discovery.ON
                    ? builder.start(container, new TestEvidence())
                    : builder.startWithoutGuards(container)) {
                HttpResponse<String> answer = portal.post("/endpoint", "a request");
                return answer.statusCode() == 401 || answer.statusCode() == 403 ? REFUSED : answer.body();
            }
        }
    }
}
