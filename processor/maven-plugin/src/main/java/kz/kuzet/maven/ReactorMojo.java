package kz.kuzet.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A goal that looks at all modules of a build at once, after they were compiled. */
abstract class ReactorMojo extends ApplicationMojo {

    /**
     * Runs a command over the classes of all modules.
     *
     * @param command its name
     * @param further its further arguments
     */
    final void runOverAll(String command, List<String> further) throws MojoExecutionException, MojoFailureException {
        Outputs outputs = new Outputs(session().getProjects());
        if (outputs.classes().isEmpty()) {
            throw new MojoFailureException(
                    "No module of this build has classes. Write mvn compile kuzet:" + command + ".");
        }
        List<String> arguments = new ArrayList<>(outputs.classes());
        arguments.addAll(options(outputs));
        arguments.addAll(further);
        run(command, arguments);
    }
}
