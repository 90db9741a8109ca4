package kz.kuzet.conformance.stomp.own;

import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.stomp.Broker;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.messaging.EvidenceSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.MessageExceptionHandler;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.support.NativeMessageHeaderAccessor;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** A portal that reads everything from the headers of a frame, and has a digest of its own: that of the body alone. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(Broker.class)
public class Application {

    @Component
    static class Source implements EvidenceSource {

        @Override
        public Evidence evidence(Message<?> message) {
            String iin = header(message, "kuzet-iin");
            String signed = header(message, "kuzet-signed");
            if (iin == null) {
                return Evidence.withoutLogin(Channel.PORTAL);
            }
            RecipientId recipient = RecipientId.of(iin);
            Evidence evidence = Evidence.ofLogin(recipient, Channel.PORTAL);
            return signed == null
                    ? evidence
                    : evidence.with(new Confirmation(Factor.EDS, recipient, RequestDigest.ofHex(signed)));
        }

        @Override
        public RequestDigest formedRequest(Message<?> message) {
            return RequestDigest.over((byte[]) message.getPayload());
        }

        private static String header(Message<?> message, String name) {
            return NativeMessageHeaderAccessor.getFirstNativeHeader(name, message.getHeaders());
        }
    }

    @Controller
    @PublicService(
            code = "own",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Own {

        @MessageMapping("/own")
        void send(String body) {
            Calls.made("own " + body);
        }

        /** It is no endpoint. It hears what the source throws, as it hears what the handler throws. */
        @MessageExceptionHandler
        void failed(IllegalArgumentException e) {
            Calls.made("failed");
        }
    }
}
