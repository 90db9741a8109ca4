package kz.kuzet.command.check;

import java.nio.file.Path;
import java.util.List;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.Limits;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.Failure;
import kz.kuzet.command.console.Progress;
import kz.kuzet.problem.Message;

/** Reads everything that was given. */
final class InputReader {

    private InputReader() {}

    /**
     * Reads all.
     *
     * @param inputs what is to be checked
     * @param classPath what is only looked up
     * @throws Failure if something is not there, or no archive that can be read; or if there is no class in what is to be checked,
     *     since nothing would be found in it
     */
    static Input read(List<Path> inputs, List<Path> classPath, Console console) throws Failure {
        Input input = Input.empty();
        ModuleReader reader = new ModuleReader(input, console);
        try (Progress progress = console.progress()) {
            Archives archives = new Archives(Limits.USUAL, progress);
            for (Path path : inputs) {
                int before = classes(input);
                archives.read(path, reader::module);
                if (classes(input) == before && input.unreadable().isEmpty()) {
                    throw Failure.at(path, Message.NO_CLASS);
                }
            }
            for (Path path : classPath) {
                archives.read(path, reader::classPath);
            }
        }
        return input;
    }

    private static int classes(Input input) {
        return input.modules().stream()
                .mapToInt(module -> module.classes().size())
                .sum();
    }
}
