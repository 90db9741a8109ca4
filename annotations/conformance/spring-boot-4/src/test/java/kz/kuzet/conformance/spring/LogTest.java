package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import kz.kuzet.conformance.spring.table.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the guards write to a log says nothing of who the recipient is. */
class LogTest {

    @Test
    void holdsNoIin() {
        try (Server server = Server.start(Application.class)) {
            Logger root = (Logger) LoggerFactory.getLogger("kz.kuzet");
            ListAppender<ILoggingEvent> heard = new ListAppender<>();
            heard.start();
            root.setLevel(Level.TRACE);
            root.addAppender(heard);
            server.bean(TestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(server.post("/eds?iin=" + Recipients.IIN, Recipients.IIN).statusCode())
                    .isEqualTo(200);
            try (Server refusing = Server.start(kz.kuzet.conformance.spring.form.Application.class)) {
                HttpResponse<String> refused = refusing.post(
                        "/form?iin=" + Recipients.IIN,
                        "iin=" + Recipients.IIN,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
                assertThat(refused.statusCode()).isEqualTo(403);
            }
            List<String> lines = List.copyOf(heard.list).stream()
                    .map(ILoggingEvent::getFormattedMessage)
                    .toList();
            root.detachAppender(heard);
            assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(Recipients.IIN));
        }
    }

    @Test
    void saysOnceWhatToWriteWhereALoginIsNoRecipient() {
        String credentials = Base64.getEncoder().encodeToString("clerk:secret".getBytes(StandardCharsets.UTF_8));
        try (Server server = Server.start(
                getClass().getClassLoader(), new Class<?>[] {kz.kuzet.conformance.spring.security.Application.class})) {
            Logger root = (Logger) LoggerFactory.getLogger("kz.kuzet");
            ListAppender<ILoggingEvent> heard = new ListAppender<>();
            heard.start();
            root.addAppender(heard);
            for (int i = 0; i < 3; i++) {
                assertThat(server.post("/eds", "a", "Authorization", "Basic " + credentials)
                                .statusCode())
                        .isEqualTo(403);
            }
            List<String> lines = List.copyOf(heard.list).stream()
                    .map(ILoggingEvent::getFormattedMessage)
                    .toList();
            root.detachAppender(heard);
            assertThat(lines)
                    .singleElement()
                    .asString()
                    .contains("neither an IIN nor a BIN", "give a bean of type kz.kuzet.spring.EvidenceSource")
                    .doesNotContain("clerk");
        }
    }

    /** Where a filter puts another body in the place of a form, the developer is told what to write. */
    @Test
    void saysOnceWhatToWriteForFormData() {
        try (Server server = Server.start(kz.kuzet.conformance.spring.form.Application.class)) {
            Logger root = (Logger) LoggerFactory.getLogger("kz.kuzet");
            ListAppender<ILoggingEvent> heard = new ListAppender<>();
            heard.start();
            root.addAppender(heard);
            for (int i = 0; i < 3; i++) {
                assertThat(server.post("/form", "a=b", "Content-Type", "application/x-www-form-urlencoded")
                                .statusCode())
                        .isEqualTo(403);
            }
            List<String> lines = List.copyOf(heard.list).stream()
                    .map(ILoggingEvent::getFormattedMessage)
                    .toList();
            root.detachAppender(heard);
            assertThat(lines)
                    .containsExactly(
                            "A request to kz.kuzet.conformance.spring.form.Application$Form#send is refused: it is"
                                + " form data whose bytes are not there any more, because a filter has read it or put"
                                + " another body in its place, or the container is not one that Kuzet can follow. Have"
                                + " the filter stand behind that of Kuzet, or implement EvidenceSource.formedRequest"
                                + " over parameters and parts.");
        }
    }
}
