package kz.kuzet.processor.check;

import static kz.kuzet.Channel.INSTANT_MESSAGE;
import static kz.kuzet.Channel.MOBILE_APPLICATION;
import static kz.kuzet.Channel.PORTAL;
import static kz.kuzet.Channel.SHORT_TEXT_MESSAGE;
import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.Channel;
import org.junit.jupiter.api.Test;

final class ChannelsCheckTest {

    private final ChannelsCheck check = new ChannelsCheck();

    @Test
    void none() {
        assertThat(Found.by(check, service().channels()))
                .containsExactly("CHANNEL_NONE at Endpoint PUBLIC_SERVICE channels");
    }

    @Test
    void oneAndAll() {
        assertThat(Found.by(check, service().channels(SHORT_TEXT_MESSAGE))).isEmpty();
        assertThat(Found.by(check, service().channels(Channel.values()))).isEmpty();
    }

    @Test
    void twiceIsMarkedWhereItIsRepeated() {
        assertThat(Found.by(check, service().channels(PORTAL, MOBILE_APPLICATION, PORTAL)))
                .containsExactly("CHANNEL_TWICE(PORTAL) at Endpoint PUBLIC_SERVICE channels 2");
    }

    @Test
    void threeTimesIsSaidOnce() {
        assertThat(Found.by(check, service().channels(PORTAL, PORTAL, PORTAL)))
                .containsExactly("CHANNEL_TWICE(PORTAL) at Endpoint PUBLIC_SERVICE channels 1");
    }

    @Test
    void eachRepeatedOneIsNamed() {
        assertThat(Found.by(check, service().channels(PORTAL, INSTANT_MESSAGE, INSTANT_MESSAGE, PORTAL)))
                .containsExactly(
                        "CHANNEL_TWICE(INSTANT_MESSAGE) at Endpoint PUBLIC_SERVICE channels 2",
                        "CHANNEL_TWICE(PORTAL) at Endpoint PUBLIC_SERVICE channels 3");
    }
}
