package kz.kuzet.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import kz.kuzet.register.Register;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/** A goal that writes a register as JSON, spreadsheet and page, and attaches the three to the build. */
abstract class WritingMojo extends KuzetMojo {

    private static final List<String> FORMS = List.of("json", "csv", "html");
    private static final String CLASSIFIER = "kuzet-register";

    /** The folder for the three files. */
    @Parameter(property = "kuzet.registerDirectory", defaultValue = "${project.build.directory}/kuzet")
    private File registerDirectory;

    /** The state body, where the modules do not name it. */
    @Parameter(property = "kuzet.provider")
    private @Nullable String provider;

    private final MavenProjectHelper helper;

    WritingMojo(MavenProjectHelper helper) {
        this.helper = helper;
    }

    /** The folders and jars of the application. */
    abstract List<String> places();

    @Override
    final void work() throws MojoExecutionException, MojoFailureException {
        List<String> inputs =
                places().stream().filter(WritingMojo::holdsRegister).toList();
        if (inputs.isEmpty()) {
            getLog().info("There is no register to be written: no module holds " + Register.FILE + ".");
            return;
        }
        for (String form : FORMS) {
            Path file = Folders.made(registerDirectory.toPath()).resolve("register." + form);
            List<String> arguments = new ArrayList<>(inputs);
            arguments.addAll(List.of("--output", file.toString()));
            if (provider != null) {
                arguments.addAll(List.of("--provider", provider));
            }
            run("register", arguments);
            helper.attachArtifact(project(), form, CLASSIFIER, file.toFile());
        }
        getLog().info("Register: " + registerDirectory);
    }

    private static boolean holdsRegister(String place) {
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(Register.FILE));
        }
        if (!place.endsWith(".jar")) {
            return false;
        }
        try (ZipFile jar = new ZipFile(place)) {
            return jar.getEntry(Register.FILE) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }
}
