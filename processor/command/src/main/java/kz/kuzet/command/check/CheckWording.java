package kz.kuzet.command.check;

import kz.kuzet.command.console.Words;
import kz.kuzet.guard.handler.EndpointKind;
import kz.kuzet.processor.problem.Language;

/** Puts what is found in compiled modules into words, in the form of the processor's. */
final class CheckWording {

    static final String BUNDLE = "kz.kuzet.command.Check";
    private static final String PROCESSOR = "kz.kuzet.processor.problem.Messages";

    private final Words own;
    private final Words processors;

    CheckWording(Language language) {
        own = Words.of(BUNDLE, language);
        processors = Words.of(PROCESSOR, language);
    }

    String of(CheckMessage message, Object... arguments) {
        if (arguments.length != message.arguments()) {
            throw new IllegalArgumentException(message + " takes " + message.arguments() + " arguments");
        }
        return processors
                .bundle()
                .getString("format")
                .formatted(
                        message.problem(),
                        own.say(message + ".what", arguments),
                        processors.say(message.citation().name()),
                        own.say(message + ".fix", arguments));
    }

    /** A kind of endpoint, with its article where the language has some. */
    String kind(EndpointKind kind) {
        return own.say("kind." + kind);
    }

    /** One attribute that is different elsewhere. */
    String difference(String attribute, Object declared, Object elsewhere) {
        return own.say("difference", attribute, declared, elsewhere);
    }
}
