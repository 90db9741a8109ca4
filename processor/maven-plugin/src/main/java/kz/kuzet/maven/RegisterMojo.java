package kz.kuzet.maven;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;

/** Writes the register of an application ({@code kuzet register}): of a module and of the libraries that it runs with. */
@Mojo(
        name = "register",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
final class RegisterMojo extends WritingMojo {

    @Inject
    RegisterMojo(MavenProjectHelper helper) {
        super(helper);
    }

    @Override
    List<String> places() {
        Outputs outputs = new Outputs(List.of(project()));
        List<String> places = new ArrayList<>(outputs.classes());
        places.addAll(outputs.libraries());
        return places;
    }
}
