package kz.kuzet.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks a module as it is packed ({@code kuzet check}): whether the processor ran, whether all endpoints are classified, and whether
 * something asks each guard.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
final class CheckMojo extends ApplicationMojo {

    /** Codes of errors that are lowered to warnings, as the processor's option {@code kuzet.warn} names them. */
    @Parameter(property = "kuzet.warn")
    private List<String> warn = List.of();

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        Outputs outputs = new Outputs(List.of(project()));
        if (outputs.classes().isEmpty()) {
            getLog().info("There are no classes to check.");
            return;
        }
        File packed = project().getArtifact().getFile();
        List<String> arguments = new ArrayList<>();
        arguments.add(
                packed != null && packed.isFile()
                        ? packed.getPath()
                        : outputs.classes().get(0));
        arguments.addAll(options(outputs));
        if (!warn.isEmpty()) {
            arguments.addAll(List.of("--warn", String.join(",", warn)));
        }
        run("check", arguments);
    }
}
