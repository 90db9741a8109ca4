package kz.kuzet.processor;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.generate.GuardWriter;
import kz.kuzet.processor.mirror.Mirrors;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.problem.Finding;

/** The guards of the compilation, each written once. */
final class GuardFiles {

    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String GENERATED_GUARD = "kz.kuzet.guard.GeneratedGuard";

    private final CompilationContext context;
    private final SourceTypes sources;
    private final Set<String> written = new HashSet<>();
    private final Map<String, GuardWriter> writersByModule = new HashMap<>();

    GuardFiles(CompilationContext context, SourceTypes sources) {
        this.context = context;
        this.sources = sources;
    }

    /** Tells whether a type is one of them. */
    boolean contain(String typeName) {
        return written.contains(typeName);
    }

    /**
     * Writes the guard of a faulty declaration too: the guard enforces the Rules in any case, and a missing class would cause
     * further errors.
     */
    void write(ClassifiedService service, TypeElement topLevel) {
        String guard = service.guard().qualifiedName();
        if (!service.canBeGuarded() || sources.contains(guard) || !written.add(guard)) {
            return;
        }
        try {
            context.output().source(guard, topLevel, writer(topLevel).write(service));
        } catch (FilerException e) {
            if (!isOfEarlierBuild(guard)) {
                context.add(Finding.at(service.place(), Message.GUARD_NAME_TAKEN, guard));
            } else if (context.findings().stream().noneMatch(found -> found.message() == Message.GUARD_NOT_REPLACED)) {
                // Of hundreds one says it all.
                context.add(Finding.ofCompilation(Message.GUARD_NOT_REPLACED, guard));
            }
        } catch (IOException e) {
            context.add(Finding.at(service.place(), Message.OUTPUT_NOT_WRITTEN, guard, e.toString()));
        }
    }

    /** Tells whether a class that is there is a guard of an earlier build. ECJ replaces no class of its class path. */
    private boolean isOfEarlierBuild(String guard) {
        TypeElement there = context.elements().getTypeElement(guard);
        return there != null
                && new Mirrors(context.elements())
                        .type(there).annotations().stream()
                                .anyMatch(annotation -> annotation.type().equals(GENERATED_GUARD));
    }

    private GuardWriter writer(Element originatingElement) {
        Elements elements = context.elements();
        ModuleElement module = elements.getModuleOf(originatingElement);
        return writersByModule.computeIfAbsent(sources.moduleOf(originatingElement), name -> {
            // A compiler that knows no modules gives none.
            TypeElement generated =
                    module == null ? elements.getTypeElement(GENERATED) : elements.getTypeElement(module, GENERATED);
            return new GuardWriter(generated != null);
        });
    }
}
