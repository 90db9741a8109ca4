package kz.kuzet.conformance.spring.baseline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts an application, holds what it logs, and puts back the standard output and the class loader of the thread. */
final class StartedApplication implements BeforeEachCallback, AfterEachCallback {

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private ClassLoader loaderBefore;
    private PrintStream outBefore;

    @Override
    public void beforeEach(ExtensionContext test) {
        loaderBefore = Thread.currentThread().getContextClassLoader();
        outBefore = System.out;
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Thread.currentThread().setContextClassLoader(loaderBefore);
        System.setOut(outBefore);
    }

    Server start(URLClassLoader loader, String type, String... properties) throws Exception {
        Thread.currentThread().setContextClassLoader(loader);
        String[] all = new String[properties.length + 2];
        System.arraycopy(properties, 0, all, 0, properties.length);
        all[properties.length] = "kuzet.not-offered=" + NotOffered.besides();
        all[properties.length + 1] = "spring.main.web-application-type=" + type;
        return Server.start(loader, new Class<?>[] {loader.loadClass("kz.old.Application")}, all);
    }

    String logged() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
