package kz.kuzet.maven;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.kuzet.command.Kuzet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Runs a command of {@code kuzet} within a build, and prints what it says. */
abstract class KuzetMojo extends AbstractMojo {

    private static final int DONE = 0;
    private static final int PROBLEMS = 1;

    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The build. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Leaves the goal out. */
    @Parameter(property = "kuzet.skip", defaultValue = "false")
    private boolean skip;

    /** The language of messages: {@code en}, {@code ru} or {@code kk}; by default that of the machine. */
    @Parameter(property = "kuzet.locale")
    private @Nullable String locale;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("kuzet.skip is set.");
        } else {
            work();
        }
    }

    /** Does what the goal is for. */
    abstract void work() throws MojoExecutionException, MojoFailureException;

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }

    /**
     * Runs a command.
     *
     * @throws MojoFailureException if it found problems or differences; they are printed
     * @throws MojoExecutionException if it could not do its work; the reason is printed
     */
    final void run(String command, List<String> arguments) throws MojoExecutionException, MojoFailureException {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(arguments);
        if (locale != null) {
            all.addAll(List.of("--locale", locale));
        }
        getLog().debug("kuzet " + String.join(" ", all));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Kuzet.run(
                new PrintWriter(out), new PrintWriter(err), System.getenv(), false, all.toArray(String[]::new));
        print(out, status == DONE ? getLog()::info : getLog()::error);
        print(err, status == DONE ? getLog()::warn : getLog()::error);
        if (status == PROBLEMS) {
            throw new MojoFailureException("kuzet " + command + " found what has to be corrected (above).");
        }
        if (status != DONE) {
            throw new MojoExecutionException("kuzet " + command + " could not do its work; the reason is above.");
        }
    }

    private static void print(StringWriter text, Consumer<CharSequence> log) {
        text.toString().lines().forEach(log);
    }
}
