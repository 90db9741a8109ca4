package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.classfile.ClassPool;
import kz.kuzet.command.classfile.CompiledClass;
import kz.kuzet.command.classfile.GuardConstants;
import kz.kuzet.command.classfile.GuardReading;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;

/** Each service has the guard that the processor would generate for it today, and there is no other (502 to 505). */
final class GuardCheck {

    private final ClassPool pool;
    private final Findings findings;

    GuardCheck(ClassPool pool, Findings findings) {
        this.pool = pool;
        this.findings = findings;
    }

    void check(List<ModuleReading> modules) {
        for (ModuleReading module : modules) {
            if (!module.wasNotProcessed()) {
                module.services().stream()
                        .filter(ClassifiedService::canBeGuarded)
                        .forEach(this::check);
            }
        }
        Set<String> expected = new HashSet<>();
        modules.forEach(module -> expected.addAll(module.expectedGuards()));
        for (ModuleReading module : modules) {
            module.guards().stream()
                    .filter(guard -> !expected.contains(guard.binaryName()))
                    .forEach(guard -> findings.at(guard, Message.GUARD_OF_NOTHING, guard.binaryName()));
        }
    }

    private void check(ClassifiedService service) {
        String name = service.guard().qualifiedName();
        Declaration declaration = service.declaration();
        Optional<CompiledClass> guard = pool.find(name);
        if (guard.isEmpty()) {
            findings.at(declaration.subject(), Message.GUARD_MISSING, name);
        } else if (guard.get().guard().isPresent()) {
            // A class of that name that is no guard is a finding of the processor's checks: 110.
            check(service, guard.get(), guard.get().guard().get());
        }
    }

    private void check(ClassifiedService service, CompiledClass guard, GuardReading reading) {
        if (reading instanceof GuardReading.NotUnderstood notUnderstood) {
            findings.at(guard, Message.GUARD_NOT_UNDERSTOOD, guard.binaryName(), notUnderstood.why());
        } else if (reading instanceof GuardReading.Stated stated) {
            List<String> differences = differences(service, stated.constants());
            if (!differences.isEmpty()) {
                findings.at(
                        service.declaration().subject(),
                        Message.GUARD_DIFFERS,
                        guard.binaryName(),
                        String.join("; ", differences));
            }
        }
    }

    private List<String> differences(ClassifiedService service, GuardConstants guard) {
        Declaration declared = service.declaration();
        Differences differences = new Differences(findings.messages());
        differences.compare("endpoint", declared.subject().endpoint(), guard.endpoint());
        differences.compare("code", declared.code(), guard.code());
        differences.compare("name", declared.name(), guard.name());
        differences.compare("disclosureRisk", declared.disclosureRisk(), guard.disclosureRisk());
        differences.compare("databaseChange", declared.databaseChange(), guard.databaseChange());
        differences.compare("term", declared.term(), guard.term());
        differences.compare("termUnit", declared.termUnit(), guard.termUnit());
        differences.compare("fee", declared.fee(), guard.fee());
        differences.compare("result", declared.result(), guard.result());
        differences.compare("composedOf", declared.composedOf(), guard.composedOf());
        // A guard holds them as a set.
        differences.compare("channels", sorted(declared.channels()), sorted(guard.channels()));
        differences.compare("method", service.askedMethod().orElseThrow(), guard.method());
        differences.compare("messagingMethod", service.messagingMethod(), guard.messagingMethod());
        differences.compare("riskAssessment", declared.riskAssessment(), guard.riskAssessment());
        return differences.found();
    }

    private static <E extends Enum<E>> List<E> sorted(Iterable<E> constants) {
        List<E> sorted = new ArrayList<>();
        constants.forEach(sorted::add);
        return sorted.stream().distinct().sorted().toList();
    }
}
