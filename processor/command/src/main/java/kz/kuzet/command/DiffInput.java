package kz.kuzet.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.kuzet.command.application.Application;
import kz.kuzet.command.application.ModuleRegister;
import kz.kuzet.command.application.RegisterFinder;
import kz.kuzet.command.application.Remarks;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.Limits;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.Failure;
import kz.kuzet.command.console.Progress;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Severity;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;

/** Reads one side of a comparison: a register, or what holds the registers of an application. */
final class DiffInput {

    /** How every archive begins, and no register does. */
    private static final byte[] ARCHIVE = "PK".getBytes(StandardCharsets.US_ASCII);

    private final Console console;
    private final Archives archives;

    DiffInput(Console console, Progress progress) {
        this.console = console;
        this.archives = new Archives(Limits.USUAL, progress);
    }

    Register read(Path input) throws Failure {
        return isDocument(input) ? document(input) : application(input);
    }

    private static boolean isDocument(Path input) throws Failure {
        if (!Files.isRegularFile(input)) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(input)) {
            return !Arrays.equals(stream.readNBytes(ARCHIVE.length), ARCHIVE);
        } catch (IOException e) {
            throw unreadable(input, e);
        }
    }

    private Register document(Path input) throws Failure {
        int longest = Math.toIntExact(Limits.USUAL.entryBytes());
        try (InputStream stream = Files.newInputStream(input)) {
            byte[] content = stream.readNBytes(longest + 1);
            if (content.length > longest) {
                throw Failure.at(input, Message.ARCHIVE_TOO_LARGE, longest);
            }
            return RegisterReader.read(content);
        } catch (MalformedRegisterException e) {
            throw Failure.at(input, Message.NOT_A_REGISTER, e.flaw().in(console.language()));
        } catch (IOException e) {
            throw unreadable(input, e);
        }
    }

    /** A single register is taken as it stands; several are put together only where nothing speaks against it. */
    private Register application(Path input) throws Failure {
        List<ModuleRegister> modules = new RegisterFinder(archives, console.language()).find(List.of(input));
        if (modules.size() == 1) {
            return modules.get(0).register();
        }
        Application application = new Application(modules);
        Remarks remarks = application.check(Optional.empty(), console.language());
        if (remarks.errors() > 0) {
            remarks.all().stream()
                    .filter(remark -> remark.severity() == Severity.ERROR)
                    .forEach(remark -> console.complain(remark.line()));
            throw Failure.at(input, Message.NOT_ONE_REGISTER);
        }
        return application.merge(Optional.empty());
    }

    private static Failure unreadable(Path input, IOException exception) {
        return exception instanceof AccessDeniedException
                ? Failure.at(input, Message.INPUT_NOT_PERMITTED)
                : Failure.at(input, Message.INPUT_NOT_READ, exception);
    }
}
