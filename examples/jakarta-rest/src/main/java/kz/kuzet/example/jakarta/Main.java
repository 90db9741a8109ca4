package kz.kuzet.example.jakarta;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.time.Clock;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;

/** Starts the services on this machine. The console is the recipients' phone. */
public final class Main {

    private static final URI ADDRESS = URI.create("http://localhost:8081/");

    private Main() {}

    /**
     * @param arguments none
     */
    public static void main(String[] arguments) {
        OneTimePasswords passwords = new OneTimePasswords(
                Clock.systemUTC(),
                (recipient, message) -> System.out.println("Message to " + recipient + ": " + message));
        start(ADDRESS, passwords);
        System.out.println("Listening on " + ADDRESS + ", until Ctrl+C");
    }

    static HttpServer start(URI address, OneTimePasswords passwords) {
        return JdkHttpServerFactory.createHttpServer(address, new Services(passwords));
    }
}
