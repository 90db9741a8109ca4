package kz.kuzet.conformance.spring.baseline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds what an application logs that a test starts, and puts back the standard output and the class loader of the thread. */
final class ApplicationLog implements BeforeEachCallback, AfterEachCallback {

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

    String text() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
