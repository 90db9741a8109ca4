package kz.kuzet.conformance.soap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import kz.kuzet.jakarta.soap.EvidenceSource;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.transport.http_jetty.JettyHTTPServerEngineFactory;
import org.eclipse.jetty.server.ServerConnector;

/** CXF on Jetty with web services, and clients of them. */
final class Server implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Bus bus = new ExtensionManagerBus();

    Server(EvidenceSource evidence) {
        bus.setProperty(EvidenceSource.class.getName(), evidence);
        property("kuzet.not-offered", Server.class.getPackageName());
    }

    Server property(String name, Object value) {
        bus.setProperty(name, value);
        return this;
    }

    /** Publishes a service under its class's name; throws what CXF throws where it must not start. */
    Server publish(Object service) {
        return publish(service, made -> {});
    }

    Server publish(Object service, Consumer<JaxWsServerFactoryBean> more) {
        JaxWsServerFactoryBean made = new JaxWsServerFactoryBean();
        made.setBus(bus);
        made.setServiceBean(service);
        made.setAddress("http://127.0.0.1:0/" + service.getClass().getSimpleName());
        more.accept(made);
        made.create();
        return this;
    }

    Bus bus() {
        return bus;
    }

    /** A client, as applications make it of an interface. */
    <T> T port(Class<T> contract, Class<?> service) {
        JaxWsProxyFactoryBean made = new JaxWsProxyFactoryBean();
        made.setBus(bus);
        made.setAddress(address(service));
        return made.create(contract);
    }

    String address(Class<?> service) {
        try {
            ServerConnector connector = (ServerConnector) bus.getExtension(JettyHTTPServerEngineFactory.class)
                    .retrieveJettyHTTPServerEngine(0)
                    .getConnector();
            return "http://127.0.0.1:" + connector.getLocalPort() + "/" + service.getSimpleName();
        } catch (RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a message as it is. */
    HttpResponse<String> send(Class<?> service, String body, String contentType, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(service)))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(Class<?> service, String query) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address(service) + query)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static String envelope(String namespace, String content) {
        return "<e:Envelope xmlns:e=\"" + namespace + "\"><e:Body>" + content + "</e:Body></e:Envelope>";
    }

    @Override
    public void close() {
        bus.shutdown(true);
    }
}
