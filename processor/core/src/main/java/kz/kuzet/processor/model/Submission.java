package kz.kuzet.processor.model;

import java.util.Set;
import kz.kuzet.register.Register;

/**
 * The register that was sent to the authorized body (para 8), as far as it concerns a compilation.
 *
 * @param file the file, as the build names it
 * @param register the register, perhaps of an application of which the compilation is one module
 * @param packages the packages of the compilation's types
 */
public record Submission(String file, Register register, Set<String> packages) {

    public Submission {
        packages = Set.copyOf(packages);
    }
}
