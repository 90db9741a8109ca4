package kz.kuzet.conformance.stomp.table;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.simp.annotation.SendToUser;
import org.springframework.messaging.simp.annotation.SubscribeMapping;
import org.springframework.stereotype.Controller;

/** One service of each method, and one that is offered over messages; each takes a message and a subscription. */
class Services {

    @Controller
    @MessageMapping("/login")
    @PublicService(
            code = "login",
            name = "Queue",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            channels = {Channel.PORTAL, Channel.MOBILE_APPLICATION, Channel.INSTANT_MESSAGE, Channel.SHORT_TEXT_MESSAGE
            })
    static class Login {

        @MessageMapping
        @SendToUser("/queue/answers")
        String send(String body) {
            return Calls.made("login SEND " + body);
        }

        @SubscribeMapping
        String subscribe() {
            return Calls.made("login SUBSCRIBE");
        }
    }

    @Controller
    @MessageMapping("/otp")
    @PublicService(
            code = "otp",
            name = "Certificate",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static class OneTimePassword {

        @MessageMapping
        @SendToUser("/queue/answers")
        String send(String body) {
            return Calls.made("otp SEND " + body);
        }

        @SubscribeMapping
        String subscribe() {
            return Calls.made("otp SUBSCRIBE");
        }
    }

    @Controller
    @MessageMapping("/messages")
    @PublicService(
            code = "messages",
            name = "Certificate by message",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            channels = {Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE},
            messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
    static class Messages {

        @MessageMapping
        @SendToUser("/queue/answers")
        String send(String body) {
            return Calls.made("messages SEND " + body);
        }

        @SubscribeMapping
        String subscribe() {
            return Calls.made("messages SUBSCRIBE");
        }
    }

    @Controller
    @MessageMapping("/eds")
    @PublicService(
            code = "eds",
            name = "Registration",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    static class Signature {

        @MessageMapping
        @SendToUser("/queue/answers")
        String send(String body) {
            return Calls.made("eds SEND " + body);
        }

        @SubscribeMapping
        String subscribe() {
            return Calls.made("eds SUBSCRIBE");
        }

        @PreparesRequest
        @SubscribeMapping("/form")
        String form() {
            return Calls.made("form");
        }

        @NotPublicService(reason = "opening hours")
        @SubscribeMapping("/hours")
        String hours() {
            return Calls.made("hours");
        }
    }
}
