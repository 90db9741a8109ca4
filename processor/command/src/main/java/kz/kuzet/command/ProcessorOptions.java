package kz.kuzet.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import kz.kuzet.processor.problem.Finding;

/** Options that the processor has too, under a longer name. Its own reader parses them. */
final class ProcessorOptions {

    private ProcessorOptions() {}

    /** Reads options by the names that the processor gives them; an empty value is none. */
    static Options read(Map<String, String> values, Console console) {
        Map<String, String> given = new LinkedHashMap<>(values);
        given.values().removeIf(String::isEmpty);
        return OptionsReader.read(
                given, Locale.forLanguageTag(console.language().tag()));
    }

    /** Complains of what is wrong with them, and tells whether anything is. */
    static boolean complainOf(Options options, Console console) {
        options.findings().forEach(finding -> console.complain(asWritten(finding)));
        return !options.findings().isEmpty();
    }

    private static CommandException asWritten(Finding finding) {
        Object[] arguments = finding.arguments().stream()
                .map(argument ->
                        OptionsReader.NAMES.contains(argument) ? argument.replaceFirst("^kuzet\\.", "--") : argument)
                .toArray();
        return CommandException.of(finding.message(), arguments);
    }
}
