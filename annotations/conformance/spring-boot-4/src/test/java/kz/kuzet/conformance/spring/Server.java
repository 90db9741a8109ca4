package kz.kuzet.conformance.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** A portal that runs on a free port of this machine. */
public final class Server implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final int port;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Without Spring Security. */
    public static Server start(Class<?> application, String... properties) {
        return start(withoutSecurity(), new Class<?>[] {application}, properties);
    }

    public static ClassLoader withoutSecurity() {
        return new HidingLoader("org.springframework.security.");
    }

    /** Without Spring Security, and with no adapter but that for Spring. */
    public static ClassLoader withoutOtherAdapters() {
        return new HidingLoader("org.springframework.security.", "kz.kuzet.jakarta.");
    }

    /** With a class loader that hides something. */
    public static Server start(ClassLoader loader, Class<?>[] application, String... properties) {
        return new Server(run(loader, application, properties));
    }

    /** Below another context, and without Spring Security. */
    public static Server below(ConfigurableApplicationContext parent, Class<?>[] application, String... properties) {
        return new Server(run(parent, withoutSecurity(), application, properties));
    }

    /** Runs it, whether it serves anything or not. */
    public static ConfigurableApplicationContext run(ClassLoader loader, Class<?>[] application, String... properties) {
        return run(null, loader, application, properties);
    }

    private static ConfigurableApplicationContext run(
            ConfigurableApplicationContext parent, ClassLoader loader, Class<?>[] application, String... properties) {
        List<String> all = new ArrayList<>(List.of(
                "kuzet.not-offered=" + NotOffered.besides(application),
                "server.port=0",
                "server.address=127.0.0.1",
                // Reactor Netty 1.3.7 may stop reading from a connection that is kept (reactor-netty issue 4361).
                "server.netty.max-keep-alive-requests=1",
                "spring.reactor.netty.shutdown-quiet-period=0s",
                "spring.main.banner-mode=off",
                "spring.jmx.enabled=false"));
        all.addAll(List.of(properties));
        SpringApplicationBuilder builder = new SpringApplicationBuilder(application);
        if (parent != null) {
            builder.parent(parent);
        }
        return builder.resourceLoader(new DefaultResourceLoader(loader))
                .properties(all.toArray(new String[0]))
                .run();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public int port() {
        return port;
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(port, method, path, body, headers);
    }

    /** In chunks: how much will come is not said before. */
    public HttpResponse<String> chunked(String method, String path, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(
                port,
                method,
                path,
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)),
                headers);
    }

    /** Any bytes, in chunks or not. */
    public HttpResponse<String> bytes(boolean chunked, String path, byte[] body, String... headers) {
        return send(
                port,
                "POST",
                path,
                chunked
                        ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                        : HttpRequest.BodyPublishers.ofByteArray(body),
                headers);
    }

    public static HttpResponse<String> send(int port, String method, String path, String body, String... headers) {
        return send(
                port,
                method,
                path,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body),
                headers);
    }

    private static HttpResponse<String> send(
            int port, String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
