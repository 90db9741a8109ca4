package kz.kuzet.processor.negative;

import static kz.kuzet.processor.negative.Sources.SERVICE;
import static kz.kuzet.processor.negative.Sources.annotation;
import static kz.kuzet.processor.negative.Sources.other;
import static kz.kuzet.processor.negative.Sources.service;
import static kz.kuzet.processor.negative.Sources.unit;

import java.util.List;
import kz.kuzet.problem.Message;

/** 1xx: the declaration itself. */
final class DeclarationCases {

    private static final String BOTH =
            "method = {AuthenticationMethod.LOGIN_PASSWORD_OTP," + " AuthenticationMethod.LOGIN_PASSWORD_EDS}";

    private DeclarationCases() {}

    static List<NegativeCase> all() {
        return List.of(
                NegativeCase.of(Message.CODE_BLANK)
                        .source(SERVICE.replace("e_004", " "))
                        .says(
                                4,
                                "error: [KUZET101] The code is blank. Rules: para 8. Fix: write the code that the"
                                    + " service has in the register of public services, for example code = \"e_004\".")
                        .accepts("\"x\"", "\" \""),
                NegativeCase.of(Message.CODE_NOT_PLAIN)
                        .source(SERVICE.replace("e_004", "e\\u202E004"))
                        .says(
                                4,
                                "error: [KUZET101] The code holds U+202E, a character that is invisible or broken."
                                        + " Rules: para 8. Fix: write the code without it.")
                        .accepts("Ә", "\\u202E"),
                NegativeCase.of(Message.NAME_BLANK)
                        .source(SERVICE.replace("Certificate of residence", ""))
                        .says(
                                5,
                                "error: [KUZET102] The name is blank. Rules: para 8. Fix: write the full name of the"
                                        + " service, in any language.")
                        .accepts("name = \"Анықтама\"", "name = \"\""),
                NegativeCase.of(Message.NAME_NOT_PLAIN)
                        .source(SERVICE.replace("of residence", "\\n of residence"))
                        .says(
                                5,
                                "error: [KUZET102] The name holds U+000A, a character that is invisible or broken."
                                        + " Rules: para 8. Fix: write the name without it.")
                        .accepts("\\\\n", "\\n"),
                NegativeCase.of(Message.TERM_NOT_POSITIVE)
                        .source(SERVICE.replace("term = 10", "term = 0"))
                        .says(
                                8,
                                "error: [KUZET103] The term is 0, but the time from application to result is always"
                                    + " positive. Rules: para 3(3). Fix: write the longest time that the service can"
                                    + " take, for example term = 5, termUnit = WORKING_DAYS.")
                        .accepts("term = 1", "term = 0"),
                NegativeCase.of(Message.CODE_TWICE)
                        .source(SERVICE)
                        .source("Other", other("Other", "e_004").replace("of residence", "of birth"))
                        .says(4, twice("Other"))
                        .says("Other", 4, twice("Endpoint"))
                        .accepts(
                                "\"E_004\",\n    name = \"Certificate of birth",
                                "\"e_004\",\n    name = \"Certificate of birth"),
                NegativeCase.of(Message.METHOD_TWICE)
                        .source(service(BOTH))
                        .says(
                                11,
                                "error: [KUZET105] More than one authentication method is stated: LOGIN_PASSWORD_OTP,"
                                        + " LOGIN_PASSWORD_EDS. Rules: para 5. Fix: keep the one that you believe the"
                                        + " Rules give, or leave method out.")
                        .accepts("", ", AuthenticationMethod.LOGIN_PASSWORD_EDS"),
                NegativeCase.of(Message.MESSAGING_METHOD_TWICE)
                        .source(service(
                                "channels = Channel.SHORT_TEXT_MESSAGE",
                                "messagingMethod = {AuthenticationMethod.LOGIN_PASSWORD,"
                                        + " AuthenticationMethod.LOGIN_PASSWORD}"))
                        .says(
                                12,
                                "error: [KUZET105] More than one authentication method for messages is stated:"
                                        + " LOGIN_PASSWORD, LOGIN_PASSWORD. Rules: Appendix 1, para 1. Fix: write"
                                        + " messagingMethod = LOGIN_PASSWORD, the only method that messages can carry.")
                        .accepts(
                                "{AuthenticationMethod.LOGIN_PASSWORD}",
                                "{AuthenticationMethod.LOGIN_PASSWORD," + " AuthenticationMethod.LOGIN_PASSWORD}"),
                NegativeCase.of(Message.CHANNEL_NONE)
                        .source(service("channels = {}"))
                        .says(
                                11,
                                "error: [KUZET106] The service is offered over no channel. Rules: para 6. Fix: name at"
                                    + " least one channel, or leave channels out for portal and mobile application.")
                        .accepts("channels = Channel.PORTAL", "channels = {}"),
                NegativeCase.of(Message.CHANNEL_TWICE)
                        .source(service("channels = {Channel.PORTAL, Channel.PORTAL}"))
                        .says(
                                11,
                                "error: [KUZET106] The channel PORTAL is named twice. Rules: para 6. Fix: name it"
                                        + " once.")
                        .accepts(", Channel.MOBILE_APPLICATION", ", Channel.PORTAL"),
                NegativeCase.of(Message.ANNOTATION_TYPE)
                        .source(SERVICE.replace("class Endpoint", "@interface Endpoint"))
                        .says(
                                3,
                                "error: [KUZET107] com.example.Endpoint is an annotation, for which no guard can be"
                                        + " generated. Rules: para 6. Fix: put @PublicService on the endpoint class"
                                        + " itself.")
                        .accepts("interface Endpoint", "@interface Endpoint"),
                NegativeCase.of(Message.ENUM_TYPE)
                        .source(SERVICE.replace("class Endpoint", "enum Endpoint"))
                        .says(
                                3,
                                "error: [KUZET107] com.example.Endpoint is an enum or a method of one, for which no"
                                        + " guard can be generated. Rules: para 6. Fix: make the endpoint a class or an"
                                        + " interface.")
                        .accepts("final class Endpoint", "enum Endpoint"),
                NegativeCase.of(Message.RECORD_TYPE)
                        .source("package com.example;\nimport kz.kuzet.*;\nrecord Endpoint() {\n    "
                                + annotation("e_004") + "\n    void get() {}\n}\n")
                        .says(
                                4,
                                "error: [KUZET107] com.example.Endpoint#get is a record or a method of one, for which"
                                        + " no guard can be generated. Rules: para 6. Fix: make the endpoint a class.")
                        .accepts("class Endpoint", "record Endpoint()"),
                NegativeCase.of(Message.PRIVATE_TYPE)
                        .source("package com.example;\nimport kz.kuzet.*;\nclass Endpoint {\n    private static class"
                                + " Inner {\n        " + annotation("e_004") + "\n        static class Innermost {}\n"
                                + "    }\n}\n")
                        .says(
                                5,
                                "error: [KUZET107] com.example.Endpoint.Inner.Innermost is private or in a private"
                                        + " class, so nothing outside can call it and no guard can be generated for it."
                                        + " Rules: para 6. Fix: remove private.")
                        .accepts("", "private "),
                NegativeCase.of(Message.PRIVATE_METHOD)
                        .source("package com.example;\nimport kz.kuzet.*;\nclass Endpoint {\n    " + annotation("e_004")
                                + "\n    private void get() {}\n}\n")
                        .says(
                                4,
                                "error: [KUZET107] com.example.Endpoint#get is private, so nothing outside can call it"
                                        + " and no guard can be generated for it. Rules: para 6. Fix: remove private.")
                        .accepts("", "private "),
                composed(Message.COMPONENT_ALONE, "{\"a\"}")
                        .says(
                                11,
                                "error: [KUZET108] A composite service joins at least two services, and this one names"
                                    + " only \"a\". Rules: para 2(5). Fix: name all the services that are joined, or"
                                    + " leave composedOf out if the service is not composite.")
                        .accepts("{\"a\", \"b\"}", "{\"a\"}"),
                composed(Message.COMPONENT_BLANK, "{\"a\", \"\", \"b\"}")
                        .says(
                                11,
                                "error: [KUZET108] The code of a component is blank. Rules: para 2(5). Fix: write"
                                        + " the code of the joined service, or remove the entry.")
                        .accepts("", ", \"\""),
                composed(Message.COMPONENT_TWICE, "{\"a\", \"b\", \"a\"}")
                        .says(
                                11,
                                "error: [KUZET108] The component \"a\" is named twice. Rules: para 2(5). Fix: name"
                                        + " it once.")
                        .accepts("\"b\"}", "\"b\", \"a\"}"),
                composed(Message.COMPONENT_ITSELF, "{\"a\", \"e_004\"}")
                        .says(
                                11,
                                "error: [KUZET108] The service \"e_004\" names itself as its component. Rules: para"
                                        + " 2(5). Fix: name the services that it joins.")
                        .accepts("\"a\", \"b\"", "\"a\", \"e_004\""),
                NegativeCase.of(Message.COMPONENT_CYCLE)
                        .source(service("composedOf = {\"a\", \"c\"}"))
                        .source("A", other("A", "a"))
                        .source(
                                "C",
                                service("composedOf = {\"e_004\", \"a\"}")
                                        .replace("code = \"e_004\"", "code = \"c\"")
                                        .replace("Endpoint", "C"))
                        .says(
                                "C",
                                11,
                                "error: [KUZET108] The composite services contain each other: c → e_004 → c."
                                        + " Rules: para 2(5). Fix: remove from composedOf the code that leads back.")
                        .says(
                                11,
                                "error: [KUZET108] The composite services contain each other: e_004 → c → e_004."
                                        + " Rules: para 2(5). Fix: remove from composedOf the code that leads back.")
                        .accepts("composedOf = {}", "composedOf = {\"e_004\", \"a\"}"),
                composed(Message.COMPONENT_NOT_FOUND, "{\"a\", \"zz\"}")
                        .says(
                                11,
                                "warning: [KUZET109] The component \"zz\" is not declared in this compilation, so the"
                                    + " two services are not compared. Rules: para 2(5). Fix: check the code; if the"
                                    + " component belongs to another module, write @SuppressWarnings(\"KUZET109\").")
                        .accepts("\"a\", \"b\"", "\"a\", \"zz\""),
                NegativeCase.of(Message.GUARD_TWICE)
                        .source("package com.example;\nimport kz.kuzet.*;\nclass Endpoint {\n    "
                                + annotation("a") + "\n    void get() {}\n    " + annotation("b")
                                + "\n    void get(int number) {}\n}\n")
                        .says(4, overloads())
                        .says(6, overloads())
                        .accepts("get2(int", "get(int"),
                NegativeCase.of(Message.GUARD_NAME_TAKEN)
                        .source(SERVICE)
                        .source("Taken", "package com.example;\nclass EndpointGuard {}\n")
                        .says(
                                3,
                                "error: [KUZET110] The guard com.example.EndpointGuard cannot be generated: a class of"
                                        + " that name is already there. Rules: para 6. Fix: rename that class, or the"
                                        + " endpoint.")
                        .accepts("class EndpointsGuard", "class EndpointGuard"),
                answering(Message.ANSWERED_UNKNOWN, "\"com.example.Misspelt\"")
                        .says(
                                7,
                                "error: [KUZET111] @AnswersFor names com.example.Misspelt, and there is no class or"
                                    + " method of this name. Rules: para 6. Fix: write the name of the generated class"
                                    + " with its package, or of one of its handlers as Class#method.")
                        .accepts("Generated\"", "Misspelt\""),
                answering(Message.ANSWERED_UNKNOWN, "\"com.example.Generated#misspelt\"")
                        .says(
                                7,
                                "error: [KUZET111] @AnswersFor names com.example.Generated#misspelt, and there is no"
                                    + " class or method of this name. Rules: para 6. Fix: write the name of the"
                                    + " generated class with its package, or of one of its handlers as Class#method.")
                        .accepts("#get\"", "#misspelt\""),
                answering(Message.ANSWERED_NO_ENDPOINT, "\"com.example.Generated#helper\"")
                        .says(
                                7,
                                "error: [KUZET111] @AnswersFor names com.example.Generated#helper, and no request"
                                    + " leads there. Rules: para 6. Fix: name the class that is called, and neither an"
                                    + " interface that it implements nor what it delegates to; or remove @AnswersFor.")
                        .accepts("#get\"", "#helper\""),
                answering(Message.ANSWERED_NO_ENDPOINT, "\"com.example.Api\"")
                        .source("Api", unit("@Path(\"/\") interface Api { @GET void get(); }\n"))
                        .says(
                                7,
                                "error: [KUZET111] @AnswersFor names com.example.Api, and no request leads there."
                                        + " Rules: para 6. Fix: name the class that is called, and neither an interface"
                                        + " that it implements nor what it delegates to; or remove @AnswersFor.")
                        .accepts("Generated\"", "Api\""),
                answering(Message.ANSWERED_NOTHING, "{}")
                        .says(
                                7,
                                "error: [KUZET111] @AnswersFor names no endpoint. Rules: para 6. Fix: write the name"
                                        + " of the generated class, for example"
                                        + " @AnswersFor(\"com.example.LandApiController\"), or remove @AnswersFor.")
                        .accepts("(\"com.example.Generated\")", "({})"));
    }

    /** A type that answers for what is there, and is answered for already. */
    private static NegativeCase answering(Message message, String names) {
        return NegativeCase.of(message)
                .source(unit("@AnswersFor(" + names + ")\n@NotPublicService(reason = \"x\")\nclass Endpoint {}\n"))
                .source("Generated", unit("""
                    @NotPublicService(reason = "x")
                    @RestController
                    class Generated {
                        @GetMapping void get() {}
                        void helper() {}
                    }
                    """));
    }

    private static NegativeCase composed(Message message, String composedOf) {
        return NegativeCase.of(message)
                .source(service("composedOf = " + composedOf))
                .source("A", other("A", "a"))
                .source("B", other("B", "b"));
    }

    private static String twice(String other) {
        return "error: [KUZET104] The code \"e_004\" is also declared by com.example." + other + ". Rules: para 3."
                + " Fix: give each service its own code; where both are the same service, declare it once, on the"
                + " class or interface that holds all its handlers.";
    }

    private static String overloads() {
        return "error: [KUZET110] The guard com.example.Endpoint_getGuard would be generated both for this service"
                + " and for com.example.Endpoint#get. Rules: para 6. Fix: rename one of the classes or methods.";
    }
}
