package kz.kuzet.processor.option;

import java.io.IOException;
import java.nio.file.InvalidPathException;
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

    /** Reads the file. Whatever prevents it is a finding. */
    static Optional<SubmittedRegister> read(String option, String file, Language language, Consumer<Finding> findings) {
        try {
            return Optional.of(new SubmittedRegister(file, RegisterReader.read(OptionFile.content(file))));
        } catch (MalformedRegisterException e) {
            findings.accept(Finding.ofCompilation(
                    Message.SUBMITTED_NOT_A_REGISTER, option, file, e.flaw().in(language)));
        } catch (IOException | InvalidPathException | SecurityException e) {
            findings.accept(Finding.ofCompilation(Message.SUBMITTED_NOT_READ, option, file, e.toString()));
        }
        return Optional.empty();
    }
}
