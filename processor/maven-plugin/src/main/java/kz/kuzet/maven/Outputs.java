package kz.kuzet.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** What the modules of a build consist of: their classes, and the libraries that these use. */
final class Outputs {

    private final List<MavenProject> projects;

    Outputs(Collection<MavenProject> projects) {
        this.projects = List.copyOf(projects);
    }

    /** The folders of classes that are there. */
    List<String> classes() {
        return projects.stream()
                .map(project -> project.getBuild().getOutputDirectory())
                .filter(folder -> Files.isDirectory(Path.of(folder)))
                .distinct()
                .toList();
    }

    /** The libraries, without the modules themselves. */
    List<String> libraries() {
        Set<String> own = new LinkedHashSet<>();
        for (MavenProject project : projects) {
            own.add(project.getBuild().getOutputDirectory());
            Stream.of(project.getArtifact())
                    .map(Artifact::getFile)
                    .filter(file -> file != null)
                    .forEach(file -> own.add(file.getPath()));
        }
        Set<String> libraries = new LinkedHashSet<>();
        for (MavenProject project : projects) {
            for (Artifact artifact : project.getArtifacts()) {
                File file = artifact.getFile();
                if (file != null && file.exists() && !own.contains(file.getPath())) {
                    libraries.add(file.getPath());
                }
            }
        }
        return new ArrayList<>(libraries);
    }

    /** The libraries as an option of {@code kuzet}. */
    List<String> classPathOption() {
        List<String> libraries = libraries();
        return libraries.isEmpty() ? List.of() : List.of("--class-path", String.join(File.pathSeparator, libraries));
    }
}
