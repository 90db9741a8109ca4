package kz.kuzet.command.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.Failure;
import kz.kuzet.processor.option.Options;

/**
 * What is to be checked, and how.
 *
 * @param inputs folders of classes, jars, applications
 * @param classPath folders and jars with supertypes and annotations
 * @param packages the application's own; empty where none are named
 * @param options as the processor has them: which annotations mark endpoints, and what is lowered to warnings
 */
public record CheckRequest(List<Path> inputs, List<Path> classPath, Set<String> packages, Options options) {

    /**
     * Checks.
     *
     * @throws Failure if the input as a whole cannot be read
     */
    public CheckResult run(Console console) throws Failure {
        Input input = InputReader.read(inputs, classPath, console);
        return ApplicationCheck.run(input, options, packages, console);
    }
}
