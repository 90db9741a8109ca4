package kz.kuzet.processor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.endpoint.EndpointKind;
import org.junit.jupiter.api.Test;

/**
 * Each kind of endpoint that has an adapter is tried on a running server, whatever is stated about it, with the adapter found and
 * not. A kind that gets an adapter needs such a test. (Quarkus makes an application of its classes when it packs it, so that
 * nothing can be added or switched off later; its own tests try it.)
 */
final class StatementTablesTest {

    private static final Pattern OF_KIND = Pattern.compile(
            "(?s)extends StatementTable \\{.*EndpointKind kind\\(\\) \\{\\s*return EndpointKind\\.(\\w+);");

    @Test
    void everyKindWithAnAdapterHasOne() throws IOException {
        Set<EndpointKind> tried = EnumSet.noneOf(EndpointKind.class);
        for (Path source : TestSources.all()) {
            Matcher ofKind = OF_KIND.matcher(Files.readString(source));
            if (ofKind.find()) {
                tried.add(EndpointKind.valueOf(ofKind.group(1)));
            }
        }
        EndpointKind[] needed = Arrays.stream(EndpointKind.values())
                .filter(kind -> kind.adapter().isPresent())
                .toArray(EndpointKind[]::new);
        assertThat(tried).isNotEmpty().containsExactlyInAnyOrder(needed);
    }
}
