package kz.kuzet.processor.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.OtherVersion;
import kz.kuzet.processor.problem.Finding;

/** The annotations of Kuzet are those that the processor knows (problem 404), once for each annotation. */
final class VersionCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Set<DslAnnotation> annotations = EnumSet.noneOf(DslAnnotation.class);
        for (OtherVersion other : compilation.otherVersions()) {
            annotations.add(other.annotation());
        }
        for (DslAnnotation annotation : annotations) {
            String differences = compilation.otherVersions().stream()
                    .filter(other -> other.annotation() == annotation)
                    .map(OtherVersion::difference)
                    .sorted()
                    .collect(Collectors.joining(", "));
            findings.accept(Finding.ofCompilation(
                    Message.ANNOTATIONS_OF_OTHER_VERSION, "@" + annotation.simpleName(), differences));
        }
    }
}
