package kz.kuzet.command.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.ClassPathRoot;
import kz.kuzet.command.archive.Entry;
import kz.kuzet.command.archive.Limits;
import kz.kuzet.command.classfile.ClassFileReader;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.command.classfile.ClassPool;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.Progress;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.register.AnswerList;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;

/** Reads all inputs of {@code kuzet check}. A file that cannot be read is noted, and the rest is read all the same. */
final class ClassPathScan {

    private static final String GUARD_LIST = "META-INF/services/" + ClassFileType.GUARD;
    private static final String DESCRIPTOR = "module-info.class";
    private static final String CLASS = ".class";
    private static final String META_INF = "META-INF/";
    private static final Pattern VERSION = Pattern.compile("META-INF/versions/([1-9][0-9]{0,3})/(.+\\.class)");

    private final Console console;
    private final Predicate<byte[]> wanted;
    private final List<ScannedModule> modules = new ArrayList<>();
    private final ClassPool pool = new ClassPool();
    private final List<String> unreadable = new ArrayList<>();

    /**
     * @param wanted tells of the bytes of a class file whether it is to be read
     */
    ClassPathScan(Console console, Predicate<byte[]> wanted) {
        this.console = console;
        this.wanted = wanted;
    }

    /**
     * Reads all inputs.
     *
     * @param inputs the inputs to be checked
     * @param classPath the inputs that are only looked up
     * @throws CommandException if an input does not exist or is no readable archive, or if the inputs to be checked contain no
     * class, so that nothing would be found in them
     */
    static ClassPathScan of(List<Path> inputs, List<Path> classPath, Console console) throws CommandException {
        ClassPathScan scan = new ClassPathScan(console, file -> true);
        try (Progress progress = console.progress()) {
            Archives archives = new Archives(Limits.USUAL, progress);
            for (Path path : inputs) {
                int before = scan.classes();
                archives.read(path, scan::addModule);
                if (scan.classes() == before && scan.unreadable.isEmpty()) {
                    throw CommandException.at(path, Message.NO_CLASS);
                }
            }
            for (Path path : classPath) {
                archives.read(path, scan::addToPool);
            }
        }
        return scan;
    }

    private int classes() {
        return modules.stream().mapToInt(module -> module.classes().size()).sum();
    }

    /** The modules to be checked, in the order of the class path. */
    List<ScannedModule> modules() {
        return modules;
    }

    /** All classes, including those on {@code --class-path}. */
    ClassPool pool() {
        return pool;
    }

    /** A line for each file that could not be read. */
    List<String> unreadable() {
        List<String> all = new ArrayList<>(unreadable);
        pool.broken()
                .forEach(place -> all.add(
                        CommandException.at(place, Message.CLASS_FILE_BROKEN).in(console.messages())));
        return all;
    }

    void note(CommandException failure) {
        unreadable.add(failure.in(console.messages()));
    }

    void addModule(ClassPathRoot root) {
        Attributes manifest =
                read(root, "META-INF/MANIFEST.MF", ClassPathScan::manifest).orElseGet(Attributes::new);
        boolean multiRelease = "true".equalsIgnoreCase(manifest.getValue("Multi-Release"));
        List<ClassFileType> classes = new ArrayList<>();
        List<ClassFileType> versions = new ArrayList<>();
        for (Entry entry : root.entries()) {
            // Of tens of thousands of names, few can be of a version.
            Matcher version = VERSION.matcher(entry.name().startsWith(META_INF) ? entry.name() : "");
            if (!version.matches()) {
                type(entry, entry.name()).filter(pool::add).ifPresent(classes::add);
            } else if (multiRelease) {
                type(entry, version.group(2)).ifPresent(versions::add);
            }
        }
        List<ClassFileType> replacing = new ArrayList<>();
        for (ClassFileType version : versions) {
            (pool.add(version) ? classes : replacing).add(version);
        }
        Optional<Register> register = read(root, Register.FILE, RegisterReader::read);
        modules.add(new ScannedModule(
                root.place(),
                root.library(),
                classes,
                replacing,
                root.placeOf(GUARD_LIST),
                read(root, GUARD_LIST, ClassPathScan::listed).orElse(Set.of()),
                root.placeOf(AnswerList.FILE),
                read(root, AnswerList.FILE, ClassPathScan::listed).orElse(Set.of()),
                read(root, DESCRIPTOR, bytes -> ClassFileReader.providedGuards(bytes, root.placeOf(DESCRIPTOR)))
                        .orElse(Set.of()),
                root.placeOf(Register.FILE),
                register,
                register.isEmpty() && root.entry(Register.FILE).isPresent(),
                discovery(root),
                read(root, WebXml.FILE, WebXml::read),
                startPackage(manifest)));
    }

    private Set<DiscoveryList> discovery(ClassPathRoot root) {
        Set<DiscoveryList> found = EnumSet.noneOf(DiscoveryList.class);
        for (String file : DiscoveryList.files()) {
            read(
                            root,
                            file,
                            bytes -> Set.copyOf(new String(bytes, StandardCharsets.UTF_8)
                                    .lines()
                                    .toList()))
                    .ifPresent(lines -> Arrays.stream(DiscoveryList.values())
                            .filter(list -> list.file().equals(file) && list.isIn(lines))
                            .forEach(found::add));
        }
        return found;
    }

    private void addToPool(ClassPathRoot root) {
        root.entries().forEach(entry -> type(entry, entry.name()).ifPresent(pool::add));
    }

    private Optional<ClassFileType> type(Entry entry, String name) {
        boolean descriptor = name.endsWith(DESCRIPTOR) || name.endsWith("package-info.class");
        if (!name.endsWith(CLASS) || name.startsWith(META_INF) || descriptor) {
            return Optional.empty();
        }
        String binaryName = name.substring(0, name.length() - CLASS.length()).replace('/', '.');
        return read(
                        entry,
                        bytes -> wanted.test(bytes)
                                ? Optional.of(ClassFileReader.read(bytes, binaryName, entry.place(), pool))
                                : Optional.<ClassFileType>empty())
                .flatMap(type -> type);
    }

    private <T> Optional<T> read(ClassPathRoot root, String name, Parser<T> parser) {
        return root.entry(name).flatMap(entry -> read(entry, parser));
    }

    /** Reads one file, or notes why it cannot be read. */
    private <T> Optional<T> read(Entry entry, Parser<T> parser) {
        try {
            return Optional.of(parser.parse(entry.bytes()));
        } catch (CommandException e) {
            note(e);
        } catch (MalformedRegisterException e) {
            note(CommandException.at(
                    entry.place(), Message.NOT_A_REGISTER, e.flaw().in(console.language())));
        } catch (CharacterCodingException e) {
            note(CommandException.at(entry.place(), Message.GUARD_LIST_BROKEN));
        } catch (XMLStreamException e) {
            note(CommandException.at(entry.place(), Message.WEB_XML_BROKEN));
        } catch (IOException e) {
            note(CommandException.at(entry.place(), Message.MANIFEST_BROKEN));
        }
        return Optional.empty();
    }

    /** Parses a file; the exception tells which kind of file is broken. */
    private interface Parser<T> {
        T parse(byte[] bytes) throws IOException, XMLStreamException, CommandException;
    }

    private static Attributes manifest(byte[] bytes) throws IOException {
        return new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
    }

    /** Parses a services file as {@link java.util.ServiceLoader} does. */
    private static Set<String> listed(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The main class of the application: the manifest of a Spring Boot jar names a class of the loader, which starts it. */
    private static String startPackage(Attributes manifest) {
        String started = Optional.ofNullable(manifest.getValue("Start-Class"))
                .or(() -> Optional.ofNullable(manifest.getValue("Main-Class")))
                .orElse("");
        return started.substring(0, Math.max(0, started.lastIndexOf('.')));
    }
}
