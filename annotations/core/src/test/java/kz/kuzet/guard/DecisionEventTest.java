package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.ValueDescriptor;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions in a real flight recording. */
class DecisionEventTest {

    private static final ServiceGuard GUARD = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP);
    private static final Evidence LOGGED_IN = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
    private static final Evidence CONFIRMED = Evidence.ofLogin(RECIPIENT, Channel.MOBILE_APPLICATION)
            .with(Samples.confirmation(Factor.ONE_TIME_PASSWORD));

    private static final Set<String> PLATFORMS_OWN = Set.of("startTime", "duration", "eventThread", "stackTrace");

    @TempDir
    Path folder;

    @Test
    void everyDecisionIsRecorded() throws IOException {
        List<RecordedEvent> events = RecordingFile.readAllEvents(record(true));
        assertThat(events)
                .extracting(DecisionEventTest::line)
                .containsExactly(
                        "code SEND GRANTED LOGIN_PASSWORD_OTP MOBILE_APPLICATION",
                        "code SEND STEP_UP_REQUIRED [LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS] PORTAL",
                        "code SEND REFUSED CHANNEL_NOT_DECLARED INSTANT_MESSAGE",
                        "code SEND REFUSED NO_EVIDENCE null",
                        "code PREPARE GRANTED LOGIN_PASSWORD PORTAL",
                        "code RECEIVE_AS_COMPONENT REFUSED NOT_A_COMPONENT null");
    }

    @Test
    void holdsNothingElse() throws IOException {
        List<RecordedEvent> events = RecordingFile.readAllEvents(record(true));
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getEventType().getName()).isEqualTo("kz.kuzet.Decision");
            assertThat(event.getEventType().getCategoryNames()).containsExactly("Kuzet");
            assertThat(event.getStackTrace()).isNull();
            assertThat(event.getFields())
                    .extracting(ValueDescriptor::getName)
                    .filteredOn(name -> !PLATFORMS_OWN.contains(name))
                    .containsExactlyInAnyOrder("service", "action", "outcome", "detail", "channel");
        });
    }

    @Test
    void theRecipientsNumberIsNowhereInTheFile() throws IOException {
        byte[] recording = Files.readAllBytes(record(true));
        assertThat(holds(recording, "MOBILE_APPLICATION")).isTrue();
        assertThat(holds(recording, Samples.DIGITS)).isFalse();
        assertThat(holds(recording, RECIPIENT.toString())).isFalse();
        assertThat(holds(recording, REQUEST.toString())).isFalse();
    }

    private static boolean holds(byte[] recording, String text) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String haystack = new String(recording, StandardCharsets.ISO_8859_1);
            if (haystack.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void nothingIsRecordedWhereNobodyWantsIt() throws IOException {
        assertThat(RecordingFile.readAllEvents(record(false))).isEmpty();
    }

    private Path record(boolean enabled) throws IOException {
        Path file = folder.resolve("decisions.jfr");
        try (Recording recording = new Recording()) {
            if (enabled) {
                recording.enable(DecisionEvent.NAME);
            } else {
                recording.disable(DecisionEvent.NAME);
            }
            recording.start();
            GUARD.decide(CONFIRMED, REQUEST);
            GUARD.decide(LOGGED_IN, REQUEST);
            GUARD.decide(Evidence.ofLogin(RECIPIENT, Channel.INSTANT_MESSAGE), REQUEST);
            GUARD.decide(null, REQUEST);
            GUARD.decideToPrepare(LOGGED_IN);
            GUARD.decideAsComponent(null);
            recording.stop();
            recording.dump(file);
        }
        return file;
    }

    private static String line(RecordedEvent event) {
        return String.join(
                " ",
                event.getString("service"),
                event.getString("action"),
                event.getString("outcome"),
                event.getString("detail"),
                event.getString("channel"));
    }
}
