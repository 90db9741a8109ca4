package kz.kuzet.conformance.quarkus;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packed application, started in a process of its own. */
final class Application implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    private static final String WHOLE = "quarkus-app";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final StringBuilder said = new StringBuilder();
    private URI address;

    /** Before the name of an environment variable. */
    static final String VARIABLE = "env:";

    /** Starts it, and waits until it listens or has ended. Options are system properties or environment variables. */
    private Application(String folder, String... options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        ProcessBuilder builder = new ProcessBuilder(command);
        for (String option : options) {
            if (option.startsWith(VARIABLE)) {
                String[] variable = option.substring(VARIABLE.length()).split("=", 2);
                builder.environment().put(variable[0], variable[1]);
            } else {
                command.add(option);
            }
        }
        command.addAll(
                List.of("-jar", Path.of("target", folder, "quarkus-run.jar").toString()));
        process = builder.redirectErrorStream(true).start();
        var lines = process.inputReader();
        for (String line = lines.readLine(); line != null && address == null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = LISTENING.matcher(line);
            if (matcher.find()) {
                address = URI.create(matcher.group(1) + "/");
                break;
            }
        }
        Thread reader = new Thread(() -> lines.lines().forEach(this::note), "output of the application");
        reader.setDaemon(true);
        reader.start();
    }

    static Application started(String... options) throws IOException {
        return startedIn(WHOLE, options);
    }

    static Application startedIn(String folder, String... options) throws IOException {
        Application application = new Application(folder, options);
        if (application.address == null) {
            throw new AssertionError(application.output());
        }
        return application;
    }

    /** What an application said that must not start; it has ended. */
    static String refusal(String... options) throws Exception {
        return refusalOf(WHOLE, options);
    }

    /** The same of what was packed into another folder. */
    static String refusalOf(String folder, String... options) throws Exception {
        try (Application application = new Application(folder, options)) {
            if (application.address != null) {
                throw new AssertionError("It started: " + application.output());
            }
            application.process.waitFor(30, TimeUnit.SECONDS);
            return application.output();
        }
    }

    private synchronized void note(String line) {
        said.append(line).append('\n');
        notifyAll();
    }

    /** Has it write a line into its log, and returns everything up to this line. */
    synchronized String loggedUntilNow() throws IOException, InterruptedException {
        send("GET", "heard/log", HttpRequest.BodyPublishers.noBody(), List.of());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (said.indexOf("Asked to write into the log.") < 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("The application logs nothing: " + said);
            }
            wait(left);
        }
        return said.toString();
    }

    synchronized String output() {
        return said.toString();
    }

    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, List<String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), List.of(headers));
    }

    /** The status line that answers the head of a request whose body, of a form, never comes. */
    String answerToHead(String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                                    + " application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
