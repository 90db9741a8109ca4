package kz.kuzet.conformance.servlet;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EventListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.jakarta.servlet.GuardInitializer;
import kz.kuzet.jakarta.servlet.testing.TestEvidence;

/** An application on a running container, and a client of it. */
final class Portal implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Container.Running running;

    private Portal(Container.Running running) {
        this.running = running;
    }

    /** Puts an application together. */
    static final class Builder {

        private final Map<String, String> parameters = new LinkedHashMap<>();
        private final List<Class<? extends EventListener>> listeners = new ArrayList<>();
        private final Map<Integer, String> errorPages = new LinkedHashMap<>();
        private final List<ServletContainerInitializer> before = new ArrayList<>();
        private final List<ServletContainerInitializer> after = new ArrayList<>();
        private final List<Class<?>> offered = new ArrayList<>();

        /** By class; its address is its name in small letters. */
        Builder servlet(Class<? extends Servlet> type) {
            return servlet(path(type), type);
        }

        Builder servlet(String path, Class<? extends Servlet> type) {
            offered.add(type);
            return with(context -> map(context.addServlet(type.getSimpleName(), type), path));
        }

        /** With what the application registers itself. */
        Builder with(Consumer<ServletContext> registrations) {
            before.add((classes, context) -> registrations.accept(context));
            return this;
        }

        /** Registers it after Kuzet has run. */
        Builder after(Consumer<ServletContext> registrations) {
            after.add((classes, context) -> registrations.accept(context));
            return this;
        }

        Builder offering(Class<?>... types) {
            offered.addAll(List.of(types));
            return this;
        }

        Builder listener(Class<? extends EventListener> listener) {
            listeners.add(listener);
            return this;
        }

        Builder errorPage(int status, String path) {
            errorPages.put(status, path);
            return this;
        }

        Builder parameter(String name, String value) {
            parameters.put(name, value);
            return this;
        }

        /** Starts it with an initializer of Kuzet's. */
        Portal start(Container container, GuardInitializer initializer) throws Exception {
            return start(container, List.of(initializer));
        }

        /** Starts it as a container does that leaves the initializer out. */
        Portal startWithoutGuards(Container container) throws Exception {
            return start(container, List.of());
        }

        private Portal start(Container container, List<GuardInitializer> initializers) throws Exception {
            parameters.putIfAbsent("kuzet.not-offered", notOffered());
            List<ServletContainerInitializer> all = new ArrayList<>(before);
            all.addAll(initializers);
            all.addAll(after);
            return new Portal(container.start(
                    new Container.Declared(parameters, listeners, errorPages),
                    all.toArray(new ServletContainerInitializer[0])));
        }

        Portal start(Container container, TestEvidence evidence) throws Exception {
            return start(container, new GuardInitializer(evidence));
        }

        /** Many applications share the class path of these tests. */
        private String notOffered() {
            return ServiceGuards.find(Portal.class.getClassLoader()).all().stream()
                    .map(guard -> guard.service().endpoint().split("#", 2)[0])
                    .filter(endpoint ->
                            offered.stream().noneMatch(type -> type.getName().equals(endpoint)))
                    .distinct()
                    .collect(Collectors.joining(","));
        }
    }

    static Builder of(List<Class<? extends Servlet>> servlets) {
        Builder builder = new Builder();
        servlets.forEach(builder::servlet);
        return builder;
    }

    static void map(ServletRegistration.Dynamic registration, String path) {
        registration.addMapping(path);
        registration.setAsyncSupported(true);
    }

    static String path(Class<?> type) {
        return "/" + type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return publish(
                method,
                path,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body),
                headers);
    }

    HttpResponse<String> chunked(String path, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return publish(
                "POST", path, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)), headers);
    }

    HttpResponse<String> bytes(boolean chunked, String path, byte[] body, String... headers) {
        return publish(
                "POST",
                path,
                chunked
                        ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                        : HttpRequest.BodyPublishers.ofByteArray(body),
                headers);
    }

    int port() {
        return running.port();
    }

    private HttpResponse<String> publish(
            String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + path))
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return again(request.build(), 3);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A server closes the connection after a body that it has not read, and the client may have sent the next request by then. */
    private static HttpResponse<String> again(HttpRequest request, int times) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            if (times == 0) {
                throw new AssertionError(e);
            }
            return again(request, times - 1);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            running.stop().stop();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
