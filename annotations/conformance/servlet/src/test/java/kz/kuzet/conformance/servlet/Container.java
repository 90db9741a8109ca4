package kz.kuzet.conformance.servlet;

import jakarta.servlet.ServletContainerInitializer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EventListener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The servlet containers in which the adapter is tried. */
enum Container {
    TOMCAT {
        @Override
        Running start(Declared declared, ServletContainerInitializer... all) throws Exception {
            Tomcat tomcat = tomcat();
            Context context =
                    tomcat.addContext("", tomcat.getServer().getCatalinaBase().getPath());
            context.setParentClassLoader(Thread.currentThread().getContextClassLoader());
            declared.parameters().forEach(context::addParameter);
            declared.listeners().forEach(type -> context.addApplicationListener(type.getName()));
            declared.errorPages().forEach((status, path) -> {
                ErrorPage page = new ErrorPage();
                page.setErrorCode(status);
                page.setLocation(path);
                context.addErrorPage(page);
            });
            for (ServletContainerInitializer initializer : all) {
                context.addServletContainerInitializer(initializer, Set.of());
            }
            return run(tomcat, context);
        }
    },
    JETTY {
        @Override
        Running start(Declared declared, ServletContainerInitializer... all) throws Exception {
            QueuedThreadPool threads = new QueuedThreadPool(8);
            Server server = new Server(threads);
            ServerConnector connector = new ServerConnector(server);
            // Otherwise Jetty gives some content types in other letters than they were sent.
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .setHeaderCacheCaseSensitive(true);
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            ServletContextHandler context = new ServletContextHandler("/");
            declared.parameters().forEach(context::setInitParameter);
            for (Class<? extends EventListener> type : declared.listeners()) {
                context.addEventListener(type.getDeclaredConstructor().newInstance());
            }
            ErrorPageErrorHandler pages = new ErrorPageErrorHandler();
            declared.errorPages().forEach(pages::addErrorPage);
            context.setErrorHandler(pages);
            for (ServletContainerInitializer initializer : all) {
                context.addServletContainerInitializer(initializer);
            }
            server.setHandler(context);
            try {
                server.start();
            } catch (Exception e) {
                server.stop();
                throw e;
            }
            return new Running(connector.getLocalPort(), server::stop);
        }
    };

    /** What stops a container. */
    interface Stop {
        void stop() throws Exception;
    }

    /** A running container. */
    record Running(int port, Stop stop) {}

    /** What web.xml declares. */
    record Declared(
            Map<String, String> parameters,
            List<Class<? extends EventListener>> listeners,
            Map<Integer, String> errorPages) {}

    /** Starts an application; throws what stopped its start. */
    abstract Running start(Declared declared, ServletContainerInitializer... all) throws Exception;

    static Tomcat tomcat() throws IOException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setPort(0);
        return tomcat;
    }

    /** Tomcat logs why an application did not start, and starts without it. */
    static Running run(Tomcat tomcat, Context context) throws Exception {
        ConcurrentLinkedQueue<Throwable> logged = new ConcurrentLinkedQueue<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getThrown() != null) {
                    logged.add(record.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("org.apache.catalina");
        logger.addHandler(handler);
        try {
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            tomcat.start();
            if (context.getState() != LifecycleState.STARTED) {
                throw cause(new ArrayList<>(logged));
            }
            return new Running(tomcat.getConnector().getLocalPort(), () -> stop(tomcat));
        } catch (Exception e) {
            stop(tomcat);
            throw e;
        } finally {
            logger.removeHandler(handler);
        }
    }

    private static Exception cause(List<Throwable> logged) {
        Throwable first = logged.isEmpty() ? new IOException("Tomcat did not say why") : logged.get(0);
        return first instanceof Exception exception ? exception : new IOException(first);
    }

    private static void stop(Tomcat tomcat) throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }
}
