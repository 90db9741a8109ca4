package kz.kuzet.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

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
            refuseToMissModules();
            arguments.add("--prune");
        }
        runOverAll("baseline", arguments);
    }

    /** One file serves all modules, and a line of a class that is in no module is gone. */
    private void refuseToMissModules() throws MojoFailureException {
        String missing = session().getAllProjects().stream()
                .filter(module -> !module.getPackaging().equals("pom"))
                .filter(module -> !session().getProjects().contains(module))
                .map(MavenProject::getArtifactId)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new MojoFailureException("This build leaves out modules whose lines would be taken out of "
                    + baselineFile + ": " + missing + ". Build all modules.");
        }
    }
}
