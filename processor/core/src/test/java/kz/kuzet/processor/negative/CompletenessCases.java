package kz.kuzet.processor.negative;

import static kz.kuzet.processor.negative.Sources.annotation;
import static kz.kuzet.processor.negative.Sources.unit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.problem.Message;

/** 3xx: completeness. */
final class CompletenessCases {

    private static final String ANNOTATE =
            " Rules: para 6. Fix: annotate it with @PublicService, @PreparesRequest or @NotPublicService(reason ="
                    + " \"…\").";

    private static final String OWN_WORD = " Rules: para 6. Fix: write what holds for it on the handler itself,"
            + " @PublicService, @PreparesRequest or @NotPublicService(reason = \"…\"); where it is inherited, override"
            + " it.";

    private static final String ADAPTERS =
            Stream.of(Adapter.values()).map(Adapter::title).collect(Collectors.joining(", "));

    private static final String GENERATED = """
        @NotPublicService(reason = "x")
        @RestController
        class Generated {
            @GetMapping void get() {}
        }
        """;

    private CompletenessCases() {}

    static List<NegativeCase> all() {
        return List.of(
                NegativeCase.of(Message.ENDPOINT_UNCLASSIFIED)
                        .source(unit("""
                            @RestController
                            class Endpoint {
                                @GetMapping void get() {}
                            }
                            """))
                        .says(
                                8,
                                "error: [KUZET301] com.example.Endpoint is an endpoint (@RestController), but does not"
                                        + " say which public service it provides. Rules: para 6. Fix: annotate it with"
                                        + " @PublicService, or with @NotPublicService(reason = \"…\") if it provides"
                                        + " none; one annotation on the class answers for all its handlers, inherited"
                                        + " ones included; where a generator writes the class, annotate one of your"
                                        + " own and add @AnswersFor(\"com.example.Endpoint\").")
                        .accepts("@NotPublicService(reason = \"health check\")", "@RestController"),
                NegativeCase.of(Message.HANDLER_UNCLASSIFIED)
                        .source(unit("""
                            @RestController
                            class Endpoint {
                                @NotPublicService(reason = "health check")
                                @GetMapping void health() {}
                                @GetMapping void get() {}
                            }
                            """))
                        .says(
                                11,
                                "error: [KUZET301] The handler com.example.Endpoint#get belongs to no service,"
                                        + " although other handlers of its class are classified one by one." + ANNOTATE)
                        .accepts("@PreparesRequest(\"e_004\") @GetMapping void get", "@GetMapping void get"),
                NegativeCase.of(Message.INHERITED_HANDLER_UNCLASSIFIED)
                        .source(unit("""
                            @RestController
                            class Endpoint extends Base {
                                @NotPublicService(reason = "health check")
                                @GetMapping void health() {}
                            }
                            """))
                        .source("Base", unit("class Base {\n    @GetMapping void get() {}\n}\n"))
                        .says(
                                8,
                                "error: [KUZET301] com.example.Endpoint inherits the handler com.example.Base#get,"
                                    + " which belongs to no service, although other handlers are classified one by"
                                    + " one. Rules: para 6. Fix: annotate the inherited handler, or override it here"
                                    + " and annotate it with @PublicService, @PreparesRequest or"
                                    + " @NotPublicService(reason = \"…\"); one annotation on the class answers for all"
                                    + " handlers that it inherits.")
                        .accepts("@PreparesRequest(\"e_004\") @GetMapping void get", "@GetMapping void get"),
                NegativeCase.of(Message.REASON_BLANK)
                        .source(unit("@NotPublicService(\n    reason = \"\")\nclass Endpoint {}\n"))
                        .says(
                                8,
                                "error: [KUZET302] The reason is blank, so the register could not say why this"
                                        + " endpoint is not classified. Rules: para 6. Fix: write why the endpoint"
                                        + " provides no public service, for example reason = \"health check\".")
                        .accepts("\"-\"", "\"\""),
                NegativeCase.of(Message.PUBLIC_AND_NOT_PUBLIC)
                        .source(unit(annotation("e_004") + "\n@NotPublicService(reason = \"x\")\nclass Endpoint {}\n"))
                        .says(
                                8,
                                "error: [KUZET303] com.example.Endpoint is declared to provide a public service, and"
                                        + " to provide none. Rules: para 6. Fix: remove @PublicService or"
                                        + " @NotPublicService.")
                        .accepts("", "@NotPublicService(reason = \"x\")"),
                NegativeCase.of(Message.PUBLIC_AND_PREPARING)
                        .source(unit("class Endpoint {\n    " + annotation("e_004")
                                + "\n    @PreparesRequest(\"e_004\")\n    void get() {}\n}\n"))
                        .says(
                                9,
                                "error: [KUZET303] com.example.Endpoint#get is declared to provide a public service,"
                                        + " and only to prepare the request for one. Rules: Appendix 1, para 1. Fix:"
                                        + " remove @PublicService or @PreparesRequest.")
                        .accepts("void form() {}\n    void get", "void get")
                        .accepts("", "@PreparesRequest(\"e_004\")"),
                NegativeCase.of(Message.NOT_PUBLIC_AND_PREPARING)
                        .source(unit("""
                            class Endpoint {
                                @NotPublicService(reason = "x")
                                @PreparesRequest("e_004")
                                void get() {}
                            }
                            """))
                        .says(
                                9,
                                "error: [KUZET303] com.example.Endpoint#get is declared to prepare the request for a"
                                    + " public service, and to have nothing to do with one. Rules: para 6. Fix: remove"
                                    + " @NotPublicService or @PreparesRequest.")
                        .accepts("void form() {}", "@PreparesRequest(\"e_004\")"),
                NegativeCase.of(Message.CALLS_GUARD_WITHOUT_SERVICE)
                        .source(unit(annotation("e_004")
                                + "\nclass Endpoint {\n    @kz.kuzet.CallsGuard\n    void get() {}\n}\n"))
                        .says(
                                9,
                                "error: [KUZET303] com.example.Endpoint#get is said to call its guard itself, but"
                                        + " declares no service that has one. Rules: Appendix 1, para 1. Fix: put"
                                        + " @CallsGuard beside @PublicService, on the same class or method, or remove"
                                        + " it.")
                        .accepts("", "@kz.kuzet.CallsGuard"),
                NegativeCase.of(Message.ANSWERS_WITHOUT_STATEMENT)
                        .source(unit("@AnswersFor(\"com.example.Generated\")\nclass Endpoint {}\n"))
                        .source("Generated", unit(GENERATED))
                        .says(
                                7,
                                "error: [KUZET303] com.example.Endpoint answers for an endpoint, and says nothing of"
                                    + " it. Rules: para 6. Fix: put @AnswersFor beside @PublicService,"
                                    + " @NotPublicService or @PreparesRequest, on the same class or method, or remove"
                                    + " it.")
                        .accepts("@NotPublicService(reason = \"y\") class Endpoint", "class Endpoint"),
                NegativeCase.of(Message.ANSWERS_CONTRADICT)
                        .source(unit("@AnswersFor(\"com.example.Generated\")\n" + annotation("e_004")
                                + "\nclass Endpoint {}\n"))
                        .source("Generated", unit(GENERATED))
                        .says(
                                7,
                                "error: [KUZET307] Of the handler com.example.Generated#get different things are said"
                                    + " by those who answer for it, or by itself: @NotPublicService"
                                    + " (com.example.Generated), @PublicService (com.example.Endpoint). Rules: para 6."
                                    + " Fix: leave one of them, or name single handlers in @AnswersFor as"
                                    + " Class#method.")
                        .accepts("", "@NotPublicService(reason = \"x\")"),
                NegativeCase.of(Message.NOTHING_TO_PREPARE)
                        .source(unit("class Endpoint {\n    @PreparesRequest\n    void get() {}\n}\n"))
                        .says(
                                8,
                                "error: [KUZET304] com.example.Endpoint#get prepares a request, but its class declares"
                                    + " no service and no code is named. Rules: Appendix 1, para 1. Fix: name the"
                                    + " service, for example @PreparesRequest(\"e_004\"), or annotate the class with"
                                    + " @PublicService.")
                        .accepts(annotation("e_004") + " class", "class"),
                NegativeCase.of(Message.INHERITED_NOTHING_TO_PREPARE)
                        .source(unit("""
                            @RestController
                            class Endpoint extends Base {}
                            """))
                        .source(
                                "Base",
                                unit("abstract class Base {\n    @PreparesRequest\n    @GetMapping void get() {}\n}\n"))
                        .says(
                                8,
                                "error: [KUZET304] com.example.Endpoint inherits com.example.Base#get, which prepares"
                                    + " a request, but com.example.Endpoint declares no service and no code is named."
                                    + " Rules: Appendix 1, para 1. Fix: annotate com.example.Endpoint with"
                                    + " @PublicService, or override the handler here and name the service, for example"
                                    + " @PreparesRequest(\"e_004\").")
                        .accepts(annotation("e_004") + " @RestController", "@RestController"),
                NegativeCase.of(Message.PREPARED_CODE_BLANK)
                        .source(unit("class Endpoint {\n    @PreparesRequest(\" \")\n    void get() {}\n}\n"))
                        .says(
                                8,
                                "error: [KUZET304] The code of the service whose request is prepared is blank. Rules:"
                                        + " Appendix 1, para 1. Fix: write its code, or leave it out where the class"
                                        + " provides the service.")
                        .accepts("\"e_004\"", "\" \""),
                NegativeCase.of(Message.PREPARED_BY_CHANGING_METHOD)
                        .source(unit("""
                            @RestController
                            class Endpoint {
                                @PreparesRequest("e_004")
                                @PostMapping void get() {}
                            }
                            """))
                        .says(
                                9,
                                "warning: [KUZET305] The handler answers POST, but is declared only to prepare a"
                                    + " request, for which login and password suffice. Rules: Appendix 1, para 1. Fix:"
                                    + " remove @PreparesRequest if it sends the request; if it only forms it, write"
                                    + " @SuppressWarnings(\"KUZET305\").")
                        .accepts("@GetMapping", "@PostMapping"),
                NegativeCase.of(Message.PREPARED_BY_ANY_METHOD)
                        .source(unit("""
                            @RestController
                            class Endpoint {
                                @PreparesRequest("e_004")
                                @RequestMapping void get() {}
                            }
                            """))
                        .says(
                                9,
                                "warning: [KUZET305] The mapping of the handler names no HTTP method, so it answers"
                                    + " all of them, but is declared only to prepare a request, for which login and"
                                    + " password suffice. Rules: Appendix 1, para 1. Fix: name the methods that it"
                                    + " answers, and remove @PreparesRequest if it sends the request; if it only forms"
                                    + " it, write @SuppressWarnings(\"KUZET305\").")
                        .accepts("@RequestMapping(method = RequestMethod.GET)", "@RequestMapping"),
                NegativeCase.of(Message.PREPARED_BY_MUTATION)
                        .source(unit("""
                            @org.springframework.stereotype.Controller
                            class Endpoint {
                                @PreparesRequest("e_004")
                                @org.springframework.graphql.data.method.annotation.MutationMapping void get() {}
                            }
                            """))
                        .says(
                                9,
                                "warning: [KUZET305] The handler answers a mutation, but is declared only to prepare a"
                                    + " request, for which login and password suffice. Rules: Appendix 1, para 1. Fix:"
                                    + " remove @PreparesRequest if it sends the request; if it only forms it, write"
                                    + " @SuppressWarnings(\"KUZET305\").")
                        .accepts("QueryMapping", "MutationMapping"),
                NegativeCase.of(Message.PREPARED_BY_MESSAGE)
                        .source(unit("""
                            @org.springframework.stereotype.Controller
                            class Endpoint {
                                @PreparesRequest("e_004")
                                @org.springframework.messaging.handler.annotation.MessageMapping void get() {}
                            }
                            """))
                        .says(
                                9,
                                "warning: [KUZET305] The handler takes the messages that a client sends, but is"
                                        + " declared only to prepare a request, for which login and password suffice."
                                        + " Rules: Appendix 1, para 1. Fix: prepare it with @SubscribeMapping; remove"
                                        + " @PreparesRequest if it sends the request; if it only forms it, write"
                                        + " @SuppressWarnings(\"KUZET305\").")
                        .accepts("simp.annotation.SubscribeMapping", "handler.annotation.MessageMapping"),
                NegativeCase.of(Message.ENDPOINT_WITHOUT_ADAPTER)
                        .source(unit(annotation("e_004") + """

                            @RestController
                            class Endpoint {
                                @PostMapping void send() {}
                                @org.springframework.jms.annotation.JmsListener void change() {}
                            }
                            """))
                        .says(
                                7,
                                "error: [KUZET306] The service \"e_004\" of com.example.Endpoint is reached as a"
                                    + " listener of a message broker, for which Kuzet has no adapter, so nothing asks"
                                    + " its guard. Rules: Appendix 1, para 1. Fix: call the guard in the code before"
                                    + " anything is provided, and write @CallsGuard beside @PublicService; or offer"
                                    + " the service through an endpoint that has an adapter: "
                                        + ADAPTERS + ".")
                        .accepts("@CallsGuard @RestController", "@RestController"),
                NegativeCase.of(Message.ADAPTER_ABSENT)
                        .withoutAdapters()
                        .source(unit(annotation("e_004") + "\n@RestController\nclass Endpoint {}\n"))
                        .says(
                                7,
                                "warning: [KUZET308] The service \"e_004\" of com.example.Endpoint is reached as a web"
                                    + " controller of Spring, and the adapter that asks its guard is not on the class"
                                    + " path: kuzet-spring. Rules: Appendix 1, para 1. Fix: add kuzet-spring; where"
                                    + " another module of the application brings it, write"
                                    + " @SuppressWarnings(\"KUZET308\"); where the code calls the guard itself, write"
                                    + " @CallsGuard beside @PublicService.")
                        .accepts("@CallsGuard @RestController", "@RestController"),
                NegativeCase.of(Message.STATEMENT_NOT_INHERITED)
                        .source(unit("""
                            @RestController
                            class Endpoint extends Base {
                                @DeleteMapping void delete() {}
                            }
                            """))
                        .source("Base", unit("""
                            class Base {
                                @NotPublicService(reason = "not offered")
                                @GetMapping void delete() {}
                            }
                            """))
                        .says(
                                9,
                                "error: [KUZET307] The handler com.example.Endpoint#delete has a mapping of its own,"
                                    + " so it does not inherit @NotPublicService (com.example.Base#delete), and"
                                    + " nothing else says to which service it belongs. Rules: para 6. Fix: write"
                                    + " @PublicService, @PreparesRequest or @NotPublicService(reason = \"…\") on the"
                                    + " handler itself; where it is inherited, override it.")
                        .accepts("void delete() {}", "@DeleteMapping void delete() {}"),
                NegativeCase.of(Message.STATEMENT_WEAKENED)
                        .source(unit("""
                            @RestController @NotPublicService(reason = "a stub")
                            class Endpoint extends Base {}
                            """))
                        .source("Base", unit(annotation("e_004") + " class Base {\n    @GetMapping void get() {}\n}\n"))
                        .says(
                                8,
                                "error: [KUZET307] The handler com.example.Base#get would be judged by"
                                        + " @NotPublicService (com.example.Endpoint), which asks for less than"
                                        + " @PublicService (com.example.Base)."
                                        + OWN_WORD)
                        .accepts(
                                "class Endpoint extends Base {",
                                "@NotPublicService(reason = \"a stub\")\nclass Endpoint extends Base {"),
                NegativeCase.of(Message.STATEMENTS_OF_ONE_RANK)
                        .source(unit("""
                            @RestController
                            class Endpoint implements One, Other {
                                @GetMapping public void get() {}
                            }
                            """))
                        .source("One", unit("interface One {\n    " + annotation("e_004") + " void get();\n}\n"))
                        .source("Other", unit("interface Other {\n    " + annotation("e_005") + " void get();\n}\n"))
                        .says(
                                9,
                                "error: [KUZET307] The handler com.example.Endpoint#get is told different things, of"
                                        + " which none is nearer: @PublicService (com.example.One#get), @PublicService"
                                        + " (com.example.Other#get)."
                                        + OWN_WORD)
                        .accepts("interface Other extends One {", "interface Other {"));
    }
}
