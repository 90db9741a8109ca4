package kz.kuzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChannelTest {

    @Test
    void messagesAreInstantMessagesAndShortTextMessagesOnly() {
        assertThat(Arrays.stream(Channel.values()).filter(Channel::isMessage))
                .containsExactly(Channel.INSTANT_MESSAGE, Channel.SHORT_TEXT_MESSAGE);
        assertThat(Arrays.stream(Channel.values()).filter(channel -> !channel.isMessage()))
                .containsExactly(Channel.PORTAL, Channel.MOBILE_APPLICATION);
    }
}
