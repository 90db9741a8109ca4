package kz.kuzet.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** Makes the folders of output files. */
final class Folders {

    private Folders() {}

    /** Makes a folder where it is missing. */
    static Path made(Path folder) throws MojoExecutionException {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new MojoExecutionException("The folder " + folder + " cannot be made: " + e, e);
        }
    }
}
