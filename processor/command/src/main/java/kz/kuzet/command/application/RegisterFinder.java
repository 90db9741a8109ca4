package kz.kuzet.command.application;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.ClassPathRoot;
import kz.kuzet.command.archive.Entry;
import kz.kuzet.command.archive.Place;
import kz.kuzet.command.console.Failure;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;

/** Finds the registers that the processor left in what was given. */
public final class RegisterFinder {

    /** Where the processor writes it. */
    public static final String FILE = "META-INF/kuzet/register.json";

    private final Archives archives;
    private final Language language;

    public RegisterFinder(Archives archives, Language language) {
        this.archives = archives;
        this.language = language;
    }

    /**
     * Reads all inputs. A file that is in several places, byte for byte, counts once: a jar may be given beside the WAR that holds it.
     *
     * @return the registers, in an order that does not depend on that of the inputs
     * @throws Failure if an input cannot be read or holds no register, or a register is malformed
     */
    public List<ModuleRegister> find(List<Path> inputs) throws Failure {
        Map<String, ModuleRegister> modules = new HashMap<>();
        for (Path input : inputs) {
            List<Entry> found = new ArrayList<>();
            archives.read(input, root -> found.addAll(collect(root, modules)));
            if (found.isEmpty()) {
                throw Failure.at(input, Message.NO_REGISTER, FILE);
            }
        }
        return modules.values().stream()
                .sorted(Comparator.comparing(module -> module.place().toString()))
                .toList();
    }

    private List<Entry> collect(ClassPathRoot root, Map<String, ModuleRegister> modules) throws Failure {
        List<Entry> found = root.entries().stream()
                .filter(entry -> entry.name().equals(FILE))
                .toList();
        for (Entry entry : found) {
            byte[] bytes = entry.bytes();
            // Every byte has its character here, so two texts are the same where the files are.
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            ModuleRegister known = modules.get(text);
            modules.put(
                    text,
                    known == null
                            ? new ModuleRegister(List.of(entry.place()), read(bytes, entry.place()))
                            : known.alsoAt(entry.place()));
        }
        return found;
    }

    private Register read(byte[] bytes, Place place) throws Failure {
        try {
            return RegisterReader.read(bytes);
        } catch (MalformedRegisterException e) {
            throw Failure.at(place, Message.NOT_A_REGISTER, e.flaw().in(language));
        }
    }
}
