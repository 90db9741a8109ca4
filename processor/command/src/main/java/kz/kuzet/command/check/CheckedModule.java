package kz.kuzet.command.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.model.StatedAnnotation;
import kz.kuzet.processor.register.CompilationRegister;
import kz.kuzet.register.Register;

/** A module with its own classes, what was read of them, and their services. */
record CheckedModule(
        ScannedModule module, List<ClassFileType> classes, Reading reading, List<ClassifiedService> services) {

    static CheckedModule of(ScannedModule module, List<ClassFileType> classes, Reading reading) {
        List<ClassifiedService> services =
                reading.declarations().stream().map(ClassifiedService::of).toList();
        return new CheckedModule(module, classes, reading, services);
    }

    /** The existing guards. */
    List<ClassFileType> guards() {
        return classes.stream().filter(ClassFileType::isGuard).toList();
    }

    /** The expected guards, by name. */
    Set<String> expectedGuards() {
        return services.stream()
                .filter(ClassifiedService::canBeGuarded)
                .map(service -> service.guard().qualifiedName())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether the processor would have written anything but empty files. */
    boolean declaresSomething() {
        return !services.isEmpty() || !reading.exclusions().isEmpty();
    }

    /** Tells whether all output of the processor is missing, although there was something to process. */
    boolean wasNotProcessed() {
        boolean somethingToLookAt = declaresSomething()
                || !reading.preparations().isEmpty()
                || reading.endpoints().stream().anyMatch(endpoint -> !isAnsweredElsewhere(endpoint));
        return somethingToLookAt && guards().isEmpty() && module.register().isEmpty();
    }

    /** Tells whether another module answers for an endpoint, as for one of a module that holds generated code alone. */
    private boolean isAnsweredElsewhere(Endpoint endpoint) {
        return !endpoint.handlers().isEmpty()
                && endpoint.handlers().stream()
                        .allMatch(handler -> !handler.said().isEmpty()
                                && handler.said().stream().allMatch(this::isAnswerOfAnother));
    }

    private boolean isAnswerOfAnother(StatedAnnotation said) {
        return said.answers()
                && classes.stream()
                        .noneMatch(type -> type.name().equals(said.by().binaryName()));
    }

    /** The register that the processor would write, without what a baseline adds. */
    Register expectedRegister() {
        String provider = module.register().map(Register::provider).orElse("");
        return CompilationRegister.of(Compilation.of(services, reading), provider);
    }

    /** The modules as one compilation. */
    static Compilation together(List<CheckedModule> modules) {
        Reading all = Reading.empty();
        modules.forEach(module -> all.addAll(module.reading()));
        return Compilation.of(
                modules.stream().flatMap(module -> module.services().stream()).toList(), all);
    }
}
