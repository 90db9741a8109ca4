package kz.kuzet.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the endpoints of all modules, to be filled in ({@code kuzet endpoints}). */
@Mojo(
        name = "endpoints",
        aggregator = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
final class EndpointsMojo extends ReactorMojo {

    /** The list. Its extension tells its form: {@code xlsx}, {@code csv}, {@code json} or {@code txt}. */
    @Parameter(property = "kuzet.list", defaultValue = "${project.build.directory}/kuzet/endpoints.xlsx")
    private File list;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        Folders.made(list.toPath().toAbsolutePath().resolveSibling(""));
        runOverAll("endpoints", List.of("--output", list.getPath()));
        getLog().info("Endpoints: " + list);
    }
}
