package kz.kuzet.processor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import kz.kuzet.processor.problem.Defects;
import kz.kuzet.processor.problem.Finding;
import org.jspecify.annotations.Nullable;

/** What all rounds of one compilation share: the compiler, the options, the output, and what was found so far. */
final class CompilationContext {

    private final ProcessingEnvironment environment;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Consumer<Finding> found = findings::add;
    private Options options = Options.NONE;
    private @Nullable Boolean ofTests;
    private @Nullable Output output;

    CompilationContext(ProcessingEnvironment environment) {
        this.environment = environment;
        guarded(Options.class.getSimpleName(), () -> {
            options = OptionsReader.read(environment.getOptions(), environment.getLocale());
            findings.addAll(options.findings());
        });
    }

    ProcessingEnvironment environment() {
        return environment;
    }

    Elements elements() {
        return environment.getElementUtils();
    }

    Filer filer() {
        return environment.getFiler();
    }

    /** One object for all rounds, because it determines the encoding of sources once. */
    Output output() {
        if (output == null) {
            output = new Output(filer());
        }
        return output;
    }

    /**
     * The files of a module.
     *
     * @param root the name of the module with a slash, where the compiler has a folder for each; otherwise empty
     */
    ModuleFiles files(String root) {
        return new ModuleFiles(root, output(), filer());
    }

    Options options() {
        return options;
    }

    /** Tells whether the sources are those of tests. Found out once, before anything is written. */
    boolean isOfTests() {
        if (ofTests == null) {
            ofTests = options.tests().orElseGet(() -> TestOutput.isOf(filer()));
        }
        return ofTests;
    }

    /** What was found so far, each finding once, in the order in which they were found. */
    Set<Finding> findings() {
        return findings;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds each finding that it is given. */
    Consumer<Finding> found() {
        return found;
    }

    /** Puts other findings in the place of all. */
    void replaceFindings(Collection<Finding> others) {
        findings.clear();
        findings.addAll(others);
    }

    /** A defect in Kuzet stops the work on one subject only. */
    void guarded(String subject, Runnable work) {
        Defects.guarded(subject, found, work);
    }
}
