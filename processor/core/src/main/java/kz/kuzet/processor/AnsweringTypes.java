package kz.kuzet.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.processor.mirror.Mirrors;
import kz.kuzet.view.TypeView;
import org.jspecify.annotations.Nullable;

/** The types that answer for endpoints, those of earlier compilations included that are not compiled again. */
final class AnsweringTypes {

    private final CompilationContext context;
    private final SourceTypes sources;
    /** The outermost types in which something answers. */
    private final Set<String> here = new LinkedHashSet<>();

    private @Nullable List<String> earlier;

    AnsweringTypes(CompilationContext context, SourceTypes sources) {
        this.context = context;
        this.sources = sources;
    }

    /** Notes those of a round, before any endpoint is read. */
    void note(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(DslAnnotation.ANSWERS_FOR.qualifiedName())) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    here.add(SourceTypes.nameOf(SourceTypes.outermost(element)));
                }
            }
        }
    }

    /** What they answer for. */
    AnsweredEndpoints answered(Mirrors mirrors, List<TypeElement> types) {
        Set<TypeView> all = new LinkedHashSet<>();
        for (TypeElement type : sources.resolved(here)) {
            all.addAll(mirrors.withNested(type));
        }
        for (String name : earlier(types)) {
            mirrors.find(name).ifPresent(all::add);
        }
        return AnsweredEndpoints.of(all);
    }

    /** Read once, before anything is written: of the modules of the types that are read first. */
    private List<String> earlier(List<TypeElement> types) {
        if (earlier == null) {
            try {
                Set<String> modules = new TreeSet<>();
                for (TypeElement type : types) {
                    modules.add(sources.moduleOf(type));
                }
                List<String> found = new ArrayList<>();
                for (String module : modules) {
                    found.addAll(context.files(modules.size() == 1 ? "" : module + "/")
                            .answeringEarlier(context.found()));
                }
                earlier = found;
            } catch (RuntimeException | LinkageError e) {
                // What fails here fails again where guards are written, and is reported there.
                earlier = List.of();
            }
        }
        return earlier;
    }
}
