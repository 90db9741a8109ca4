package kz.kuzet.command.application;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.Entry;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;

/** Finds the registers that the processor wrote in the inputs. */
public final class RegisterFinder {

    private final Archives archives;
    private final Language language;

    public RegisterFinder(Archives archives, Language language) {
        this.archives = archives;
        this.language = language;
    }

    /**
     * Reads all inputs. Copies of a file, byte for byte, count once: a jar may be given beside the WAR that contains it.
     *
     * @return the registers, in an order that does not depend on the order of the inputs
     * @throws CommandException if an input cannot be read or has no register, or a register is malformed
     */
    public List<ModuleRegister> find(List<Path> inputs) throws CommandException {
        // Compared as text: in this encoding two texts are the same where the bytes are.
        Map<String, ModuleRegister> modules = new HashMap<>();
        for (Path input : inputs) {
            List<FilePlace> found = new ArrayList<>();
            archives.read(input, root -> {
                Optional<Entry> entry = root.entry(Register.FILE);
                if (entry.isPresent()) {
                    FilePlace place = entry.get().place();
                    byte[] bytes = entry.get().bytes();
                    ModuleRegister module = new ModuleRegister(List.of(place), read(bytes, place));
                    modules.merge(new String(bytes, StandardCharsets.ISO_8859_1), module, ModuleRegister::alsoAt);
                    found.add(place);
                }
            });
            if (found.isEmpty()) {
                throw CommandException.at(input, Message.NO_REGISTER, Register.FILE);
            }
        }
        return modules.values().stream()
                .sorted(Comparator.comparing(module -> module.place().toString()))
                .toList();
    }

    private Register read(byte[] bytes, FilePlace place) throws CommandException {
        try {
            return RegisterReader.read(bytes);
        } catch (MalformedRegisterException e) {
            throw CommandException.at(place, Message.NOT_A_REGISTER, e.flaw().in(language));
        }
    }
}
