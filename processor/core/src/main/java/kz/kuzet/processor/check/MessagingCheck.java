package kz.kuzet.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.rules.ChannelRule;

/**
 * A service is offered over messages only where the Rules allow it (problems 206 to 208), judged by the method that the guard
 * will ask for.
 */
final class MessagingCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        Optional<AuthenticationMethod> asked = service.askedMethod();
        if (asked.isPresent()) {
            checkChannels(service, asked.get(), findings);
            Optional<AuthenticationMethod> stated = service.declared().statedMessagingMethod();
            if (stated.isPresent()) {
                checkStated(service, asked.get(), stated.get(), findings);
            }
        }
    }

    private static void checkChannels(
            ClassifiedService service, AuthenticationMethod asked, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        List<Channel> messages = declared.messageChannels();
        if (messages.isEmpty() || ChannelRule.messagesCarry(asked)) {
            return;
        }
        Place place = service.at(ServiceAttribute.CHANNELS)
                .element(declared.channels().indexOf(messages.get(0)));
        String names = messages.stream().distinct().map(Enum::name).collect(Collectors.joining(", "));
        if (!ChannelRule.messagesLeaveGap(asked)) {
            findings.accept(Finding.at(place, Message.EDS_OVER_MESSAGES, names));
        } else if (declared.messagingMethod().isEmpty()) {
            findings.accept(Finding.at(place, Message.MESSAGING_METHOD_MISSING, names));
        }
    }

    private static void checkStated(
            ClassifiedService service,
            AuthenticationMethod asked,
            AuthenticationMethod stated,
            Consumer<Finding> findings) {
        Place place = service.at(ServiceAttribute.MESSAGING_METHOD);
        if (!ChannelRule.messagesCarry(stated)) {
            findings.accept(Finding.at(place, Message.MESSAGING_METHOD_NOT_CARRIED, stated.name()));
        } else if (service.declared().messageChannels().isEmpty()) {
            findings.accept(Finding.at(place, Message.MESSAGING_METHOD_WITHOUT_CHANNEL));
        } else if (!ChannelRule.messagesLeaveGap(asked)) {
            findings.accept(Finding.at(place, Message.MESSAGING_METHOD_WITHOUT_GAP, asked.name()));
        }
    }
}
