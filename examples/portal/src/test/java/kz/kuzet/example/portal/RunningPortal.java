package kz.kuzet.example.portal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal on a port of its own, whose clock a test can set. */
final class RunningPortal implements AutoCloseable {

    static final String GATEWAY_SECRET = "the gateway of this test";

    final SettableClock clock = new SettableClock();
    private final ConfigurableApplicationContext context;

    private RunningPortal(List<String> arguments) {
        this.context = new SpringApplicationBuilder(PortalApplication.class)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("clock", clock))
                .run(arguments.toArray(String[]::new));
    }

    /** Starts with what tests need, and with more arguments. */
    static RunningPortal start(Path folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--portal.development.folder=" + folder,
                "--portal.gateway.secret=" + GATEWAY_SECRET,
                "--portal.operator.password=operator of this test",
                "--portal.one-time-password.unused-passwords=100000"));
        // Spring would join two values of one property.
        List<String> names = List.of(more).stream()
                .map(argument -> argument.substring(0, argument.indexOf('=') + 1))
                .toList();
        arguments.removeIf(argument -> names.stream().anyMatch(argument::startsWith));
        arguments.addAll(List.of(more));
        return new RunningPortal(arguments);
    }

    static RunningPortal startOnPostgresql(Path folder, String jdbcUrl, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=development,postgresql",
                "--spring.datasource.url=" + jdbcUrl,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres"));
        arguments.addAll(List.of(more));
        return start(folder, arguments.toArray(String[]::new));
    }

    URI address() {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://localhost:" + port);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient database() {
        return bean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
