package kz.kuzet.processor.testing;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers under which everything has to be the same. */
public enum TestCompiler {
    JAVAC,
    ECJ;

    JavaCompiler tool() {
        return switch (this) {
            case JAVAC -> ToolProvider.getSystemJavaCompiler();
            case ECJ -> new EclipseCompiler();
        };
    }
}
