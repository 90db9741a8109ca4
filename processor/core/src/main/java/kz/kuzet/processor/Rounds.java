package kz.kuzet.processor;

import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import kz.kuzet.processor.model.Reading;

/**
 * The rounds of one compilation. In each the new types are read ({@link RoundReader}), their services classified ({@link
 * ReadTypes}), and the guards written ({@link GuardFiles}). After the last one everything is checked ({@link LastRound}), and what
 * was found is told ({@link FindingsOutput}).
 */
final class Rounds {

    private final CompilationContext context;
    private final RoundReader reader;
    private final LastRound last;

    /** Reads the options. */
    Rounds(ProcessingEnvironment environment) {
        context = new CompilationContext(environment);
        SourceTypes sources = new SourceTypes(context);
        GuardFiles guards = new GuardFiles(context, sources);
        ReadTypes read = new ReadTypes(context, guards);
        reader = new RoundReader(context, sources, read, guards);
        last = new LastRound(context, sources, read);
    }

    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            context.guarded(Reading.class.getSimpleName(), reader::readChanged);
            last.finish();
        } else {
            context.guarded(Reading.class.getSimpleName(), () -> reader.readRound(annotations, round));
        }
    }
}
