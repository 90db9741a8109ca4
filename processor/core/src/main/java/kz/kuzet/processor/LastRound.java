package kz.kuzet.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.baseline.Baseline;
import kz.kuzet.processor.baseline.BaselineJudgement;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.mirror.Locator;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import kz.kuzet.processor.problem.Finding;

/** Ends a compilation: checks everything, writes the files of each module if nothing failed, and tells what was found. */
final class LastRound {

    private final CompilationContext context;
    private final SourceTypes sources;
    private final ReadTypes read;

    LastRound(CompilationContext context, SourceTypes sources, ReadTypes read) {
        this.context = context;
        this.sources = sources;
        this.read = read;
    }

    void finish() {
        Printer printer = new Printer(
                context.environment().getMessager(),
                () -> new Locator(context.environment()),
                options().language(),
                options().lowered());
        context.guarded(Checks.class.getSimpleName(), () -> {
            Map<ModuleFiles, Set<String>> modules = modules();
            check(readEarlier(modules.keySet()));
            List<String> notYetClassified = judgeByBaseline();
            if (!printer.anyFails(context.findings())) {
                for (Map.Entry<ModuleFiles, Set<String>> module : modules.entrySet()) {
                    write(module.getKey(), module.getValue(), notYetClassified);
                }
            }
        });
        new FindingsOutput(context, sources).tell(printer);
    }

    /** The files of each module that is compiled, with its top-level types. */
    private Map<ModuleFiles, Set<String>> modules() {
        Map<ModuleFiles, Set<String>> modules = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> root : sources.byRoot().entrySet()) {
            modules.put(context.files(root.getKey()), root.getValue());
        }
        return modules;
    }

    /** The services of types that are not compiled now. */
    private List<ClassifiedService> readEarlier(Set<ModuleFiles> modules) {
        List<ClassifiedService> earlier = new ArrayList<>();
        for (ModuleFiles files : modules) {
            earlier.addAll(files.readEarlier(sources.names(), options().language(), context.found())
                    .declarations());
        }
        return earlier;
    }

    private void check(List<ClassifiedService> earlier) {
        Checks.run(
                        read.of(sources.names()),
                        earlier,
                        this::isPresent,
                        SubmissionScope.of(context, sources),
                        context.isOfTests())
                .forEach(context.found());
        unknownEndpoints().forEach(context.found());
    }

    /** Tells whether an adapter is on the class path. */
    private boolean isPresent(Adapter adapter) {
        return context.elements().getTypeElement(adapter.marker()) != null;
    }

    /** What the option names and is no annotation would mark no endpoint. */
    private List<Finding> unknownEndpoints() {
        List<Finding> unknown = new ArrayList<>();
        for (String name : options().endpoints()) {
            TypeElement type = context.elements().getTypeElement(name);
            if (type == null || type.getKind() != ElementKind.ANNOTATION_TYPE) {
                unknown.add(Finding.ofCompilation(Message.ENDPOINTS_UNKNOWN, OptionsReader.ENDPOINTS, name));
            }
        }
        return unknown;
    }

    /** Sums up what the baseline holds, and returns the endpoints that are not classified yet. */
    private List<String> judgeByBaseline() {
        Optional<Baseline> baseline = options().baseline();
        if (baseline.isEmpty()) {
            return List.of();
        }
        BaselineJudgement judgement = baseline.get()
                .judge(context.findings(), read.of(sources.names()).routers(), sources::hold);
        context.replaceFindings(judgement.fresh());
        judgement.summary(baseline.get().file(), options().strictBaseline()).forEach(context.found());
        return judgement.notYetClassified();
    }

    private void write(ModuleFiles files, Set<String> types, List<String> notYetClassified) {
        List<String> ofModule = new ArrayList<>();
        for (String endpoint : notYetClassified) {
            if (SourceTypes.isIn(types, endpoint.split("#", 2)[0])) {
                ofModule.add(endpoint);
            }
        }
        files.write(read.of(types), options().provider(), ofModule, context.found());
    }

    private Options options() {
        return context.options();
    }
}
