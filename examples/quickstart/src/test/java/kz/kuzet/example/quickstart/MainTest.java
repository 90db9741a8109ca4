package kz.kuzet.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a newcomer sees, word for word: eleven services, and one recipient on the way through their guards. */
final class MainTest {

    @Test
    void printsClassificationsAndWalk() throws IOException {
        assertThat(printed()).isEqualTo(expected());
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String expected() throws IOException {
        try (InputStream file = Objects.requireNonNull(MainTest.class.getResourceAsStream("/expected.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
