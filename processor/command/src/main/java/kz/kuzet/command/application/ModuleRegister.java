package kz.kuzet.command.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.guard.GuardName;
import kz.kuzet.problem.PlainText;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;

/**
 * The register of a module.
 *
 * @param places where it was found; several if the very same file is in several places, as in a jar and in a WAR that contains
 * the jar
 */
public record ModuleRegister(List<FilePlace> places, Register register) {

    public ModuleRegister {
        places = places.stream()
                .distinct()
                .sorted(Comparator.comparing(FilePlace::toString))
                .toList();
    }

    ModuleRegister alsoAt(ModuleRegister other) {
        return new ModuleRegister(
                Stream.concat(places.stream(), other.places.stream()).toList(), register);
    }

    /** The first place, for messages. */
    public FilePlace place() {
        return places.get(0);
    }

    /** Its services as declarations whose names begin with the place of the register. */
    Stream<ClassifiedService> declarations() {
        return register.services().stream().map(this::declaration);
    }

    private ClassifiedService declaration(RegisteredService service) {
        String name = place() + ": " + PlainText.quote(service.endpoint());
        Subject subject = new Subject("", name, service.endpoint(), Optional.empty(), Set.of());
        return ClassifiedService.of(
                new Declaration(subject, Optional.empty(), service.declared()), new GuardName("", service.guard()));
    }
}
