package kz.kuzet.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javax.management.ObjectName;
import kz.kuzet.processor.testing.Jdk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directives of compilers hold for a whole virtual machine, so each case has one of its own. */
final class FirstCompilerTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "check, 17000000, true",
        "check, 9000000, false",
        "check, 0, false",
    })
    void theSecondCompilerIsLeftOutWhereThereIsMuchToRead(String command, long size, boolean leftOut) throws Exception {
        Path file = folder.resolve("application.jar");
        try (RandomAccessFile sized = new RandomAccessFile(file.toFile(), "rw")) {
            sized.setLength(size);
        }
        String printed = Jdk.current()
                .run(
                        "java",
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                Directives.class.getName(),
                                command,
                                "--locale",
                                "ru",
                                file.toString()));
        assertThat(printed).contains("Directive: (default)");
        assertThat(printed.contains("Exclude:true")).isEqualTo(leftOut);
    }

    /** Prints the directives of this virtual machine. */
    static final class Directives {

        private Directives() {}

        /** Does what the program does first. */
        public static void main(String[] arguments) throws Exception {
            FirstCompiler.aloneForLarge(arguments);
            System.out.println(ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "compilerDirectivesPrint",
                            new Object[0],
                            new String[0]));
        }
    }
}
