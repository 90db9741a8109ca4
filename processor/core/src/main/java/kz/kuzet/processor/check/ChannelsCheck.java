package kz.kuzet.processor.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.kuzet.Channel;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;

/** A service names at least one channel, and none twice (problem 106). */
final class ChannelsCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        List<Channel> channels = service.declared().channels();
        Place place = service.at(ServiceAttribute.CHANNELS);
        if (channels.isEmpty()) {
            findings.accept(Finding.at(place, Message.CHANNEL_NONE));
        }
        for (Map.Entry<Channel, Integer> twice : Duplicates.of(channels).entrySet()) {
            findings.accept(Finding.at(
                    place.element(twice.getValue()),
                    Message.CHANNEL_TWICE,
                    twice.getKey().name()));
        }
    }
}
