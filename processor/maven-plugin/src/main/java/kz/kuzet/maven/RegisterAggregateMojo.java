package kz.kuzet.maven;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProjectHelper;

/** Writes one register of all modules of a build, after they were compiled: {@code mvn compile kuzet:register-aggregate}. */
@Mojo(name = "register-aggregate", aggregator = true, threadSafe = true)
final class RegisterAggregateMojo extends WritingMojo {

    @Inject
    RegisterAggregateMojo(MavenProjectHelper helper) {
        super(helper);
    }

    @Override
    List<String> places() {
        return new Outputs(session().getProjects()).classes();
    }
}
