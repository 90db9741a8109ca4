package kz.kuzet.processor.option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;

/** The register that was sent to the authorized body, and its file as the option names it. */
public record SubmittedRegister(String file, Register register) {

    /** A register takes about 800 bytes for a service. */
    private static final int LONGEST_FILE_IN_BYTES = 64 * 1024 * 1024;

    /** Reads the file. Whatever prevents it is a finding. */
    static Optional<SubmittedRegister> read(String option, String file, Language language, Consumer<Finding> findings) {
        try {
            return Optional.of(new SubmittedRegister(file, RegisterReader.read(content(file))));
        } catch (MalformedRegisterException e) {
            findings.accept(Finding.ofCompilation(
                    Message.SUBMITTED_NOT_A_REGISTER, option, file, e.flaw().in(language)));
        } catch (IOException | InvalidPathException | SecurityException e) {
            findings.accept(Finding.ofCompilation(Message.SUBMITTED_NOT_READ, option, file, e.toString()));
        }
        return Optional.empty();
    }

    /** Uses the absolute path, so that a message about a missing file tells where it was looked for. */
    private static byte[] content(String file) throws IOException {
        Path path = Path.of(file).toAbsolutePath();
        if (Files.notExists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new FileSystemException(path.toString(), null, "not a file");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] content = stream.readNBytes(LONGEST_FILE_IN_BYTES + 1);
            if (content.length > LONGEST_FILE_IN_BYTES) {
                throw new FileSystemException(path.toString(), null, "longer than " + LONGEST_FILE_IN_BYTES + " bytes");
            }
            return content;
        }
    }
}
