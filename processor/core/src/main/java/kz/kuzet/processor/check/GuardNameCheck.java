package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Finding;

/** Each guard has a class name of its own (problem 110). */
final class GuardNameCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        List<ClassifiedService> guarded = new ArrayList<>();
        for (ClassifiedService service : compilation.services()) {
            if (service.canBeGuarded()) {
                guarded.add(service);
            }
        }
        Collisions.of(guarded, GuardNameCheck::guard)
                .forEach((service, others) ->
                        findings.accept(Finding.at(service.place(), Message.GUARD_TWICE, guard(service), others)));
        for (ClassifiedService service : guarded) {
            if (compilation.typeNames().contains(guard(service))) {
                findings.accept(Finding.at(service.place(), Message.GUARD_NAME_TAKEN, guard(service)));
            }
        }
    }

    private static String guard(ClassifiedService service) {
        return service.guard().qualifiedName();
    }
}
