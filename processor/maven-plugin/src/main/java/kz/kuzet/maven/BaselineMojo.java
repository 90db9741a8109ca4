package kz.kuzet.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes down what there is to classify in all modules when Kuzet comes, or takes out what is done ({@code kuzet baseline}). */
@Mojo(
        name = "baseline",
        aggregator = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
final class BaselineMojo extends ReactorMojo {

    /**
     * The file that the processor's option {@code kuzet.baseline} names. The property has another name: Surefire hands properties on
     * to tests, where {@code kuzet.baseline} says what an application does with such endpoints.
     */
    @Parameter(property = "kuzet.baselineFile", defaultValue = "${session.executionRootDirectory}/kuzet-baseline.txt")
    private File baselineFile;

    /** Takes lines out of which nothing is left, and adds none. */
    @Parameter(property = "kuzet.prune", defaultValue = "false")
    private boolean prune;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        List<String> arguments = new ArrayList<>(List.of("--output", baselineFile.getPath()));
        if (prune) {
            arguments.add("--prune");
        }
        runOverAll("baseline", arguments);
    }
}
