package kz.kuzet.conformance.soap;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.StatementTable;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.jakarta.soap.testing.TestEvidence;
import org.apache.cxf.service.factory.FactoryBeanListenerManager;

/** What may come of each statement about a web service. */
class StatementsTest extends StatementTable {

    private static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final Pattern RETURNED = Pattern.compile("<return>(.*)</return>");

    @Override
    protected EndpointKind kind() {
        return EndpointKind.WEB_SERVICE;
    }

    @Override
    protected String source(String stated, String answer) {
        return """
            package kz.stated;

            %s
            @jakarta.jws.WebService(targetNamespace = "urn:conformance")
            public class Endpoint {
                public String send() {
                    return %s;
                }
            }
            """.formatted(stated, answer);
    }

    @Override
    protected String ask(Class<?> endpoint, Discovery discovery) throws Exception {
        try (Server server = new Server(new TestEvidence())) {
            if (discovery == Discovery.OFF) {
                // The application has one of its own, which has not heard of the extensions of the bus.
                server.bus().setExtension(new FactoryBeanListenerManager(), FactoryBeanListenerManager.class);
            }
            server.bus().setProperty("kuzet.baseline", baseline());
            server.publish(endpoint.getDeclaredConstructor().newInstance());
            String answer = server.send(
                            endpoint, Server.envelope(SOAP_11, "<x:send xmlns:x=\"urn:conformance\"/>"), "text/xml")
                    .body();
            Matcher returned = RETURNED.matcher(answer);
            boolean refused = answer.contains("step-up-required") || answer.contains("unclassified");
            return refused ? REFUSED : returned.find() ? returned.group(1) : answer;
        }
    }
}
