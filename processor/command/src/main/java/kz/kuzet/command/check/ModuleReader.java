package kz.kuzet.command.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.command.archive.ClassPathRoot;
import kz.kuzet.command.archive.Entry;
import kz.kuzet.command.archive.Place;
import kz.kuzet.command.classfile.ClassFileReader;
import kz.kuzet.command.classfile.CompiledClass;
import kz.kuzet.command.classfile.UnreadableClassException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.Failure;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;

/** Reads the elements of a class path into modules. What cannot be read is noted, and does not hide the rest. */
final class ModuleReader {

    private static final String REGISTER = "META-INF/kuzet/register.json";
    private static final String GUARD_LIST = "META-INF/services/kz.kuzet.guard.ServiceGuard";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String CLASS = ".class";
    private static final Pattern VERSION = Pattern.compile("META-INF/versions/([1-9][0-9]{0,3})/(.+\\.class)");

    private final Input input;
    private final Messages messages;
    private final Language language;

    ModuleReader(Input input, Console console) {
        this.input = input;
        this.language = console.language();
        this.messages = console.messages();
    }

    /** Reads a module that is to be checked. */
    void module(ClassPathRoot root) {
        Attributes manifest = manifest(root);
        boolean multiRelease = "true".equalsIgnoreCase(manifest.getValue("Multi-Release"));
        List<CompiledClass> classes = new ArrayList<>();
        List<CompiledClass> versions = new ArrayList<>();
        for (Entry entry : root.entries()) {
            Matcher version = VERSION.matcher(entry.name());
            if (version.matches()) {
                if (multiRelease) {
                    read(entry, version.group(2)).ifPresent(versions::add);
                }
            } else {
                read(entry, entry.name()).filter(input.pool()::add).ifPresent(classes::add);
            }
        }
        List<CompiledClass> replacing = new ArrayList<>();
        for (CompiledClass version : versions) {
            (input.pool().add(version) ? classes : replacing).add(version);
        }
        Optional<Register> register = register(root);
        String start = startedBy(manifest);
        input.modules()
                .add(new InputModule(
                        root.place(),
                        root.library(),
                        classes,
                        replacing,
                        placeOf(root, GUARD_LIST),
                        listed(root),
                        provided(root),
                        placeOf(root, REGISTER),
                        register,
                        register.isEmpty() && root.entry(REGISTER).isPresent(),
                        start.substring(0, Math.max(0, start.lastIndexOf('.')))));
    }

    /** Reads classes that are only looked up. */
    void classPath(ClassPathRoot root) {
        for (Entry entry : root.entries()) {
            read(entry, entry.name()).ifPresent(input.pool()::add);
        }
    }

    private Optional<CompiledClass> read(Entry entry, String name) {
        boolean descriptor = name.endsWith("module-info.class") || name.endsWith("package-info.class");
        if (!name.endsWith(CLASS) || name.startsWith("META-INF/") || descriptor) {
            return Optional.empty();
        }
        String binaryName = name.substring(0, name.length() - CLASS.length()).replace('/', '.');
        return bytes(entry).flatMap(bytes -> {
            try {
                return Optional.of(
                        ClassFileReader.read(bytes, binaryName, entry.place().toString()));
            } catch (UnreadableClassException e) {
                unreadable(Failure.at(entry.place(), e.message(), e.arguments()));
                return Optional.empty();
            }
        });
    }

    private Set<String> provided(ClassPathRoot root) {
        Set<String> provided = new TreeSet<>();
        root.entry("module-info.class")
                .ifPresent(entry -> bytes(entry).ifPresent(bytes -> {
                    try {
                        provided.addAll(ClassFileReader.providedGuards(bytes));
                    } catch (UnreadableClassException e) {
                        unreadable(Failure.at(entry.place(), e.message(), e.arguments()));
                    }
                }));
        return provided;
    }

    /** As {@link java.util.ServiceLoader} reads it. */
    private Set<String> listed(ClassPathRoot root) {
        Set<String> listed = new TreeSet<>();
        root.entry(GUARD_LIST)
                .ifPresent(entry -> bytes(entry).ifPresent(bytes -> {
                    try {
                        String text = StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
                        text.lines()
                                .map(line -> line.replaceFirst("#.*", "").strip())
                                .filter(line -> !line.isEmpty())
                                .forEach(listed::add);
                    } catch (CharacterCodingException e) {
                        unreadable(Failure.at(entry.place(), Message.GUARD_LIST_BROKEN));
                    }
                }));
        return listed;
    }

    private Optional<Register> register(ClassPathRoot root) {
        return root.entry(REGISTER)
                .flatMap(entry -> bytes(entry).flatMap(bytes -> {
                    try {
                        return Optional.of(RegisterReader.read(bytes));
                    } catch (MalformedRegisterException e) {
                        unreadable(Failure.at(entry.place(), Message.NOT_A_REGISTER, e.flaw().in(language)));
                        return Optional.empty();
                    }
                }));
    }

    private Attributes manifest(ClassPathRoot root) {
        return root.entry(MANIFEST)
                .flatMap(entry -> bytes(entry).flatMap(bytes -> {
                    try {
                        return Optional.of(new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes());
                    } catch (IOException e) {
                        unreadable(Failure.at(entry.place(), Message.MANIFEST_BROKEN));
                        return Optional.empty();
                    }
                }))
                .orElseGet(Attributes::new);
    }

    private Optional<byte[]> bytes(Entry entry) {
        try {
            return Optional.of(entry.bytes());
        } catch (Failure e) {
            unreadable(e);
            return Optional.empty();
        }
    }

    private void unreadable(Failure failure) {
        input.unreadable().add(failure.in(messages));
    }

    /** Spring Boot's jars start a class of the loader, which starts the application's. */
    private static String startedBy(Attributes manifest) {
        return Optional.ofNullable(manifest.getValue("Start-Class"))
                .or(() -> Optional.ofNullable(manifest.getValue("Main-Class")))
                .orElse("");
    }

    /** Where a file is, or would be. */
    private static String placeOf(ClassPathRoot root, String name) {
        return root.entry(name)
                .map(Entry::place)
                .orElseGet(() -> absent(root.place(), name))
                .toString();
    }

    private static Place absent(Place root, String name) {
        List<String> inner = root.inner();
        if (inner.isEmpty()) {
            return Files.isDirectory(root.file()) ? Place.of(root.file().resolve(name)) : root.inside(name);
        }
        List<String> outer = inner.subList(0, inner.size() - 1);
        String last = inner.get(inner.size() - 1);
        return last.endsWith("/") ? new Place(root.file(), outer).inside(last + name) : root.inside(name);
    }
}
