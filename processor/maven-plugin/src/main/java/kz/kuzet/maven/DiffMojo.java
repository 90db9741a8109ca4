package kz.kuzet.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compares the register of a module with an earlier one ({@code kuzet diff}). A difference fails the build. */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
final class DiffMojo extends KuzetMojo {

    /** The earlier register: a JSON file, or a jar or folder that holds one. */
    @Parameter(property = "kuzet.old", required = true)
    private File old;

    /** The register of today: what {@code register} wrote, or else the classes of the module. */
    @Parameter(property = "kuzet.registerDirectory", defaultValue = "${project.build.directory}/kuzet")
    private File registerDirectory;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        if (new Outputs(List.of(project())).classes().isEmpty()) {
            getLog().info("There are no classes to compare.");
            return;
        }
        File written = new File(registerDirectory, "register.json");
        String today =
                written.isFile() ? written.getPath() : project().getBuild().getOutputDirectory();
        run("diff", List.of(old.getPath(), today));
    }
}
