package kz.kuzet.conformance.grpc;

import static kz.kuzet.conformance.grpc.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.StringValue;
import io.grpc.BindableService;
import io.grpc.CallOptions;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import java.util.Map;
import kz.kuzet.Channel;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc;
import kz.kuzet.conformance.grpc.services.OneTimePasswordService;
import kz.kuzet.conformance.grpc.services.SignatureService;
import kz.kuzet.grpc.GrpcGuards;
import kz.kuzet.grpc.testing.TestEvidence;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every problem comes in the first language that the reader accepts and Kuzet knows. */
class LanguagesTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();
    private static final String OTP = "forms.OneTimePassword";

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        BindableService forgotten = (BindableService) Uncompiled.type("com.example.Forgotten", """
            package com.example;
            public class Forgotten extends kz.kuzet.conformance.grpc.ways.Services.Counting {
                public Forgotten() { super("com.example.Forgotten"); }
            }
            """)
                .getDeclaredConstructor()
                .newInstance();
        server = Server.of(
                EVIDENCE,
                Map.of(GrpcGuards.UNCLASSIFIED, "refuse", GrpcGuards.MAX_REQUEST_SIZE, "5"),
                forgotten,
                new OneTimePasswordService(),
                new SignatureService());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer call(MethodDescriptor<StringValue, StringValue> method, String message, String... accepted) {
        Metadata headers = new Metadata();
        for (String value : accepted) {
            headers.put(Metadata.Key.of("accept-language", Metadata.ASCII_STRING_MARSHALLER), value);
        }
        return server.call(method, CallOptions.DEFAULT, headers, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | en",
                "en | en",
                "ru | ru",
                "kk | kk",
                "kk-KZ | kk",
                "ru-KZ, en;q=0.5 | ru",
                "en;q=0.1, kk;q=0.9, ru;q=0.5 | kk",
                "de, fr;q=0.9 | en",
                "de, ru;q=0.2 | ru",
                "* | en",
                "de, *;q=0.5 | en",
                "en, ru;q=0.9 | en",
                "ru;q=0, kk;q=0.1 | kk",
                "ru;q=much | en",
                "!? | en",
            })
    void theReaderChooses(String accepted, String language) throws Exception {
        EVIDENCE.reset();
        assertThat(language(call(FormsGrpc.send(OTP), "a", accepted))).isEqualTo(language);
        EVIDENCE.reset().logIn(RECIPIENT);
        assertThat(language(call(FormsGrpc.send("forms.Signature"), "a", accepted)))
                .isEqualTo(language);
        EVIDENCE.show(Evidence.ofLogin(RECIPIENT, Channel.INSTANT_MESSAGE));
        assertThat(language(call(FormsGrpc.form(OTP), "a", accepted))).isEqualTo(language);
        assertThat(language(call(FormsGrpc.send("com.example.Forgotten"), "a", accepted)))
                .isEqualTo(language);
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(language(call(FormsGrpc.send(OTP), "abcdef", accepted))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The service cannot be provided in this way, The request is too large",
        "ru, Услугу нельзя оказать таким способом, Запрос слишком большой",
        "kk, Қызметті бұл тәсілмен көрсету мүмкін емес, Сұрау салу тым үлкен",
    })
    void theTextsAreInThatLanguage(String language, String unclassified, String tooLarge) throws Exception {
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(call(FormsGrpc.send("com.example.Forgotten"), "a", language).problem("title"))
                .isEqualTo(unclassified);
        Answer large = call(FormsGrpc.send(OTP), "abcdef", "de", language);
        assertThat(large.problem("title")).isEqualTo(tooLarge);
        assertThat(large.problem("detail")).contains("5");
        assertThat(large.document()).matches("\\p{ASCII}+");
    }

    /** The language that the metadata names; the text has to be in it. */
    private static String language(Answer answer) throws Exception {
        String title = answer.problem("title");
        String byText = title.chars().anyMatch(c -> "әғқңөұүһі".indexOf(c) >= 0)
                ? "kk"
                : title.chars().anyMatch(c -> c >= 'а' && c <= 'я') ? "ru" : "en";
        assertThat(answer.language()).isEqualTo(byText);
        return byText;
    }
}
