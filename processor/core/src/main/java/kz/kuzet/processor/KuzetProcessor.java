package kz.kuzet.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.processor.baseline.Baseline;
import kz.kuzet.processor.baseline.BaselineJudgement;
import kz.kuzet.processor.baseline.UnclassifiedList;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.generate.GuardWriter;
import kz.kuzet.processor.mirror.LocalTypes;
import kz.kuzet.processor.mirror.Locator;
import kz.kuzet.processor.mirror.Mirrors;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.LocalEndpoint;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.model.Submission;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import kz.kuzet.processor.problem.Defects;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.processor.read.LocalTypeReader;
import kz.kuzet.processor.read.Subjects;
import kz.kuzet.processor.read.TypeReader;
import kz.kuzet.view.TypeView;
import org.jspecify.annotations.Nullable;

/**
 * The entry point. In every round it reads the new types, classifies their services by the Rules, and writes the guards. After
 * the last round it checks everything, prints the findings, and writes the register if nothing failed.
 *
 * <p>It looks at every type, not only at annotated ones: an endpoint that nobody classified carries no annotation of Kuzet.
 * {@link OwnAnnotationsClaim} claims the annotations where that is due.
 */
@AutoService(Processor.class)
public final class KuzetProcessor extends AbstractProcessor {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, List<ClassifiedService>> services = new LinkedHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    /** The top-level types of the compilation, each with its module; the name of the module is empty where it has none. */
    private final Map<String, String> sourceTypes = new LinkedHashMap<>();

    /** The outermost types in which something answers for endpoints. */
    private final Set<String> answering = new LinkedHashSet<>();

    private final SeenMembers seen = new SeenMembers();
    private final Set<String> guards = new HashSet<>();
    private final Map<String, GuardWriter> writersByModule = new HashMap<>();
    private boolean pathIsIncomplete;
    private @Nullable Options options;
    private @Nullable Boolean ofTests;
    private @Nullable List<String> answeringEarlier;
    private @Nullable Output output;

    /** For the compiler. */
    public KuzetProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(OptionsReader.NAMES);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        if (!RequiredJars.areThere()) {
            Printer.printIncompletePath(environment.getMessager(), RequiredJars.message(environment));
            pathIsIncomplete = true;
            return;
        }
        guarded(Options.class.getSimpleName(), () -> {
            Options read = OptionsReader.read(environment.getOptions(), environment.getLocale());
            options = read;
            findings.addAll(read.findings());
        });
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (pathIsIncomplete) {
            return false;
        }
        if (round.processingOver()) {
            guarded(Reading.class.getSimpleName(), this::readChanged);
            finish();
        } else {
            guarded(Reading.class.getSimpleName(), () -> {
                noteAnswering(annotations, round);
                readRound(round);
            });
        }
        return false;
    }

    /**
     * Reads the new types. Where other processors wrote some of them, it reads the earlier types again: they may have waited
     * for a supertype, a constant or an annotation, and javac does not show an annotation that is not there yet.
     */
    private void readRound(RoundEnvironment round) {
        List<TypeElement> types = ElementFilter.typesIn(round.getRootElements()).stream()
                .filter(type -> !guards.contains(type.getQualifiedName().toString()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (types.isEmpty()) {
            return;
        }
        types.addAll(resolved(sourceTypes.keySet()));
        types.forEach(type -> sourceTypes.put(type.getQualifiedName().toString(), ""));
        read(types);
    }

    /** Notes who answers for endpoints before any of these is read. */
    private void noteAnswering(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(DslAnnotation.ANSWERS_FOR.qualifiedName())) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    answering.add(outermost(element).getQualifiedName().toString());
                }
            }
        }
    }

    private static TypeElement outermost(Element element) {
        Element current = element;
        while (!(current instanceof TypeElement type && type.getNestingKind() == NestingKind.TOP_LEVEL)) {
            current = Objects.requireNonNull(current.getEnclosingElement(), "every element is in a type");
        }
        return type;
    }

    /** Reads the types to which other processors added members after they were read. */
    private void readChanged() {
        List<TypeElement> changed = resolved(sourceTypes.keySet()).stream()
                .filter(seen::haveChanged)
                .toList();
        if (!changed.isEmpty()) {
            read(changed);
        }
    }

    private void read(List<TypeElement> types) {
        types.forEach(seen::note);
        Mirrors mirrors = new Mirrors(processingEnv.getElementUtils());
        CarriedAnnotations carried = new CarriedAnnotations(mirrors::typeOf);
        TypeReader reader = reader(carried, mirrors, answered(mirrors, types));
        LocalTypeReader localReader = new LocalTypeReader(carried, options().endpoints());
        LocalTypes localTypes = new LocalTypes(processingEnv, mirrors);
        for (TypeElement type : types) {
            guarded(type.getQualifiedName().toString(), () -> {
                String before = sourceTypes.put(type.getQualifiedName().toString(), moduleOf(type));
                Reading reading = Reading.empty();
                mirrors.withNested(type).forEach(each -> reading.addAll(reader.read(each)));
                localTypes.in(type).stream()
                        .filter(local -> isOfTests()
                                ? localReader.declaresService(local.onType(), local.onMethods())
                                : localReader.needsGuard(local.onType(), local.onMethods()))
                        .map(local -> new LocalEndpoint(
                                local.method().map(Subjects::of).orElseGet(() -> Subjects.of(local.around())),
                                local.name()))
                        .forEach(reading.localEndpoints()::add);
                if (!"".equals(before) && !moduleOf(type).equals(before)) {
                    // Names without modules no longer tell the two apart.
                    findings.add(Finding.ofCompilation(
                            Message.TYPE_IN_TWO_MODULES, type.getQualifiedName().toString()));
                }
                take(reading, type);
            });
        }
    }

    /** What types answer for endpoints, those of earlier compilations included that are not compiled again. */
    private AnsweredEndpoints answered(Mirrors mirrors, List<TypeElement> types) {
        Set<TypeView> all = new LinkedHashSet<>();
        resolved(answering).forEach(type -> all.addAll(mirrors.withNested(type)));
        answeringEarlier(types).forEach(name -> mirrors.find(name).ifPresent(all::add));
        return AnsweredEndpoints.of(all);
    }

    /** Read once, before anything is written: of the modules of the types that are read first. */
    private List<String> answeringEarlier(List<TypeElement> types) {
        if (answeringEarlier == null) {
            try {
                Set<String> modules = types.stream().map(this::moduleOf).collect(Collectors.toCollection(TreeSet::new));
                answeringEarlier = modules.stream()
                        .map(module -> files(modules.size() == 1 ? "" : module + "/"))
                        .flatMap(files -> files.answeringEarlier(findings::add).stream())
                        .toList();
            } catch (RuntimeException | LinkageError e) {
                // What fails here fails again where guards are written, and is reported there.
                answeringEarlier = List.of();
            }
        }
        return answeringEarlier;
    }

    private void take(Reading reading, TypeElement topLevel) {
        String name = topLevel.getQualifiedName().toString();
        List<ClassifiedService> classified = new ArrayList<>();
        readings.put(name, reading);
        services.put(name, classified);
        for (Declaration declaration : reading.declarations()) {
            guarded(declaration.subject().displayName(), () -> {
                ClassifiedService service = ClassifiedService.of(declaration);
                classified.add(service);
                generate(service, topLevel);
            });
        }
    }

    /**
     * Writes the guard of a faulty declaration too: the guard enforces the Rules in any case, and a missing class would cause
     * further errors.
     */
    private void generate(ClassifiedService service, TypeElement topLevel) {
        String guard = service.guard().qualifiedName();
        if (!service.canBeGuarded() || sourceTypes.containsKey(guard) || !guards.add(guard)) {
            return;
        }
        try {
            output().source(guard, topLevel, writer(topLevel).write(service));
        } catch (FilerException e) {
            if (!isGenerated(guard)) {
                findings.add(Finding.at(service.place(), Message.GUARD_NAME_TAKEN, guard));
            } else if (findings.stream().noneMatch(found -> found.message() == Message.GUARD_NOT_REPLACED)) {
                // Of hundreds one says it all.
                findings.add(Finding.ofCompilation(Message.GUARD_NOT_REPLACED, guard));
            }
        } catch (IOException e) {
            findings.add(Finding.at(service.place(), Message.OUTPUT_NOT_WRITTEN, guard, e.toString()));
        }
    }

    /** Tells whether a class that is there is a guard of an earlier build. ECJ replaces no class of its class path. */
    private boolean isGenerated(String guard) {
        TypeElement there = processingEnv.getElementUtils().getTypeElement(guard);
        return there != null
                && new Mirrors(processingEnv.getElementUtils())
                        .type(there).annotations().stream()
                                .anyMatch(annotation -> annotation.type().equals("kz.kuzet.guard.GeneratedGuard"));
    }

    private GuardWriter writer(Element originatingElement) {
        Elements elements = processingEnv.getElementUtils();
        ModuleElement module = elements.getModuleOf(originatingElement);
        return writersByModule.computeIfAbsent(moduleOf(originatingElement), name -> {
            // A compiler that knows no modules gives none.
            TypeElement generated =
                    module == null ? elements.getTypeElement(GENERATED) : elements.getTypeElement(module, GENERATED);
            return new GuardWriter(generated != null);
        });
    }

    private String moduleOf(Element element) {
        ModuleElement module = processingEnv.getElementUtils().getModuleOf(element);
        return module == null ? "" : module.getQualifiedName().toString();
    }

    private void finish() {
        Printer printer = new Printer(
                processingEnv.getMessager(),
                () -> new Locator(processingEnv),
                new Messages(options().language()),
                options().lowered());
        guarded(Checks.class.getSimpleName(), () -> {
            Map<ModuleFiles, Set<String>> modules = modules();
            List<ClassifiedService> earlier = new ArrayList<>();
            modules.keySet()
                    .forEach(files -> earlier.addAll(
                            files.readEarlier(sourceTypes.keySet(), options().language(), findings::add)
                                    .declarations()));
            findings.addAll(
                    Checks.run(compilation(sourceTypes.keySet()), earlier, this::isPresent, submission(), isOfTests()));
            findings.addAll(unknownEndpoints());
            List<String> notYetClassified = judgeByBaseline();
            if (!printer.anyFails(findings)) {
                modules.forEach((files, types) -> files.write(
                        compilation(types),
                        options().provider(),
                        notYetClassified.stream()
                                .filter(endpoint -> isIn(types, endpoint.split("#", 2)[0]))
                                .toList(),
                        findings::add));
            }
        });
        CompilationReport.of(options().report(), isOfTests())
                .ifPresent(report -> report.write(printer.reported(findings), findings::add));
        print(printer);
    }

    /** Unclassified endpoints come last where there are many: behind them no other error would be seen. */
    private void print(Printer printer) {
        Optional<UnclassifiedList> many = UnclassifiedList.of(findings);
        String place = listUnclassified(many);
        if (many.isPresent()) {
            printer.print(many.get().others(findings));
            printer.print(many.get().first());
            printer.print(List.of(many.get().summary(place)));
        } else {
            printer.print(findings);
        }
    }

    /** Writes the file, or removes that of an earlier compilation. Returns where it is. */
    private String listUnclassified(Optional<UnclassifiedList> many) {
        if (findings.stream().anyMatch(finding -> finding.message() == Message.DEFECT)) {
            // What was not read is not in the list, and would be thought to be done.
            return UnclassifiedList.FILE;
        }
        List<String> places = new ArrayList<>(List.of(UnclassifiedList.FILE));
        guarded(UnclassifiedList.FILE, () -> {
            ModuleFiles files = modules().keySet().iterator().next();
            many.ifPresentOrElse(
                    list -> places.add(files.writeUnclassified(list, findings::add)), files::removeUnclassified);
        });
        return places.get(places.size() - 1);
    }

    /** Sums up what the baseline holds, and returns the endpoints that are not classified yet. */
    private List<String> judgeByBaseline() {
        Optional<Baseline> baseline = options().baseline();
        if (baseline.isEmpty()) {
            return List.of();
        }
        BaselineJudgement judgement = baseline.get().judge(findings, type -> isIn(sourceTypes.keySet(), type));
        findings.clear();
        findings.addAll(judgement.fresh());
        findings.addAll(judgement.summary(baseline.get().file(), options().strictBaseline()));
        return judgement.notYetClassified();
    }

    /** Tells whether a class is in the source of one of some top-level types, or was. */
    private static boolean isIn(Set<String> topLevel, String binaryName) {
        for (int end = binaryName.length(); end > 0; end = binaryName.lastIndexOf('$', end - 1)) {
            if (topLevel.contains(binaryName.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** The files of each module that is compiled, with its top-level types. Most compilations have one module. */
    private Map<ModuleFiles, Set<String>> modules() {
        Map<String, Set<String>> types = new TreeMap<>();
        sourceTypes.forEach((type, module) ->
                types.computeIfAbsent(module, any -> new LinkedHashSet<>()).add(type));
        Map<ModuleFiles, Set<String>> modules = new LinkedHashMap<>();
        if (types.size() < 2) {
            modules.put(files(""), sourceTypes.keySet());
        } else {
            types.forEach((module, ofModule) -> modules.put(files(module + "/"), ofModule));
        }
        return modules;
    }

    private ModuleFiles files(String root) {
        return new ModuleFiles(root, output(), processingEnv.getFiler());
    }

    /** What was read of some types. */
    private Compilation compilation(Set<String> types) {
        Reading read = Reading.empty();
        List<ClassifiedService> classified = new ArrayList<>();
        readings.forEach((type, reading) -> {
            if (types.contains(type)) {
                read.addAll(reading);
                classified.addAll(services.getOrDefault(type, List.of()));
            }
        });
        return Compilation.of(classified, read);
    }

    /** Tells whether an adapter is on the class path. */
    private boolean isPresent(Adapter adapter) {
        return processingEnv.getElementUtils().getTypeElement(adapter.marker()) != null;
    }

    /** What the option names and is no annotation would mark no endpoint. */
    private List<Finding> unknownEndpoints() {
        return options().endpoints().stream()
                .filter(name -> {
                    TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
                    return type == null || type.getKind() != ElementKind.ANNOTATION_TYPE;
                })
                .map(name -> Finding.ofCompilation(Message.ENDPOINTS_UNKNOWN, OptionsReader.ENDPOINTS, name))
                .toList();
    }

    /** The submission with the packages that are compiled here, and not elsewhere. */
    private Optional<Submission> submission() {
        return options().submitted().map(submitted -> {
            Set<String> packages =
                    sourceTypes.keySet().stream().map(KuzetProcessor::packageOf).collect(Collectors.toSet());
            submitted.register().services().stream()
                    .map(service -> service.endpoint().split("[#,]", 2)[0].replace('$', '.'))
                    .filter(this::isCompiledElsewhere)
                    .map(KuzetProcessor::packageOf)
                    .forEach(packages::remove);
            return new Submission(submitted.file(), submitted.register(), packages);
        });
    }

    private boolean isCompiledElsewhere(String typeName) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(typeName);
        return type != null
                && !sourceTypes.containsKey(outermost(type).getQualifiedName().toString());
    }

    private static String packageOf(String typeName) {
        return typeName.substring(0, Math.max(0, typeName.lastIndexOf('.')));
    }

    /** Found out once, before anything is written. */
    private boolean isOfTests() {
        if (ofTests == null) {
            ofTests = options().tests().orElseGet(() -> TestOutput.isOf(processingEnv.getFiler()));
        }
        return ofTests;
    }

    private TypeReader reader(CarriedAnnotations carried, Mirrors mirrors, AnsweredEndpoints answered) {
        return new TypeReader(
                carried,
                options().endpoints(),
                type -> sourceTypes.containsKey(topLevel(type).sourceName()),
                mirrors::find,
                answered);
    }

    private static TypeView topLevel(TypeView type) {
        return type.enclosing().map(KuzetProcessor::topLevel).orElse(type);
    }

    private List<TypeElement> resolved(Set<String> names) {
        return names.stream()
                .map(processingEnv.getElementUtils()::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }

    /** One object for all rounds, because it determines the encoding of sources once. */
    private Output output() {
        if (output == null) {
            output = new Output(processingEnv.getFiler());
        }
        return output;
    }

    private Options options() {
        return Objects.requireNonNullElse(options, Options.NONE);
    }

    /** A defect in Kuzet stops the work on one subject only. */
    private void guarded(String subject, Runnable work) {
        Defects.guarded(subject, findings::add, work);
    }
}
