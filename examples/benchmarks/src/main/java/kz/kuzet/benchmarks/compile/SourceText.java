package kz.kuzet.benchmarks.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory: of the input, or one that a processor has written before. */
public final class SourceText extends SimpleJavaFileObject {

    private final String text;

    /**
     * Keeps a source file.
     *
     * @param className the qualified name of its class
     * @param text its text
     */
    public SourceText(String className, String text) {
        super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
