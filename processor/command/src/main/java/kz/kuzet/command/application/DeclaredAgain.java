package kz.kuzet.command.application;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.guard.GuardName;
import kz.kuzet.problem.PlainText;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.register.RegisteredService;

/** Turns registered services back into declarations. The place in which the register was found becomes part of their names. */
final class DeclaredAgain {

    private DeclaredAgain() {}

    static Stream<ClassifiedService> services(ModuleRegister module) {
        return module.register().services().stream().map(service -> service(module, service));
    }

    private static ClassifiedService service(ModuleRegister module, RegisteredService service) {
        Declaration declaration =
                new Declaration(subject(module, service.endpoint()), Optional.empty(), service.declared());
        return ClassifiedService.of(declaration, new GuardName("", service.guard()));
    }

    private static Subject subject(ModuleRegister module, String endpoint) {
        String named = module.place() + ": " + PlainText.quote(endpoint);
        return new Subject("", named, endpoint, Optional.empty(), Set.of());
    }
}
