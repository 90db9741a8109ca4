package kz.kuzet.command.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Reading;
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
                || !reading.endpoints().isEmpty();
        return somethingToLookAt && guards().isEmpty() && module.register().isEmpty();
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
