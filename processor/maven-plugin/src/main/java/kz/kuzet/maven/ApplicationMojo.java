package kz.kuzet.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that looks for endpoints in an application. */
abstract class ApplicationMojo extends KuzetMojo {

    /** Further annotations that mark endpoints, as the processor's option {@code kuzet.endpoints} names them. */
    @Parameter(property = "kuzet.endpoints")
    private List<String> endpoints = List.of();

    /** The packages of the application, where the input does not tell. */
    @Parameter(property = "kuzet.packages")
    private List<String> packages = List.of();

    /** The options that say what belongs to the application. */
    final List<String> options(Outputs outputs) {
        List<String> options = new ArrayList<>(outputs.classPathOption());
        if (!endpoints.isEmpty()) {
            options.addAll(List.of("--endpoints", String.join(",", endpoints)));
        }
        if (!packages.isEmpty()) {
            options.addAll(List.of("--packages", String.join(",", packages)));
        }
        return options;
    }
}
