package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.Criterion;

/** Checks that the register of a module is the one that the processor would write today (508, 509). */
final class RegisterCheck {

    private static final String NOTHING = "–";

    private final CheckedModule module;
    private final Findings findings;

    RegisterCheck(CheckedModule module, Findings findings) {
        this.module = module;
        this.findings = findings;
    }

    void check() {
        Optional<Register> register = module.module().register();
        if (register.isPresent()) {
            Register expected = module.expectedRegister();
            compareServices(expected.services(), register.get().services());
            compareExclusions(expected.exclusions(), register.get().exclusions());
        } else if (module.declaresSomething()
                && !module.wasNotProcessed()
                && !module.module().registerBroken()) {
            findings.at(module.module().registerPlace(), Message.REGISTER_MISSING);
        }
    }

    private void compareServices(List<RegisteredService> expected, List<RegisteredService> registered) {
        for (RegisteredService service : expected) {
            if (!registered.contains(service)) {
                module.services().stream()
                        .filter(each -> each.declaration().endpoint().equals(service.endpoint()))
                        .map(ClassifiedService::subject)
                        .reduce((first, last) -> last)
                        .ifPresent(subject -> compare(service, subject, registered));
            }
        }
        for (RegisteredService service : registered) {
            if (expected.stream().noneMatch(declared -> declared.endpoint().equals(service.endpoint()))) {
                findings.at(
                        module.module().registerPlace(),
                        Message.SERVICE_NOT_DECLARED,
                        service.code(),
                        service.endpoint());
            }
        }
    }

    private void compare(RegisteredService declared, Subject subject, List<RegisteredService> registered) {
        Optional<RegisteredService> otherwise = registered.stream()
                .filter(service -> service.endpoint().equals(declared.endpoint()))
                // Overloaded methods share a name.
                .max(Comparator.comparing(service -> service.code().equals(declared.code())));
        if (otherwise.isEmpty()) {
            findings.at(subject, Message.SERVICE_NOT_REGISTERED, declared.code());
        } else {
            String differences = String.join("; ", differences(declared, otherwise.get()));
            findings.at(subject, Message.SERVICE_REGISTERED_OTHERWISE, differences);
        }
    }

    private List<String> differences(RegisteredService declared, RegisteredService registered) {
        List<String> differences = new ArrayList<>();
        for (RegisterField field : RegisterField.ALL) {
            if (field == RegisterField.POINTS) {
                for (Criterion criterion : Criterion.values()) {
                    difference(
                                    "points." + ServiceAttribute.of(criterion).get(0),
                                    declared.points().of(criterion),
                                    registered.points().of(criterion))
                            .ifPresent(differences::add);
                }
            } else {
                difference(field.name(), field.of(declared), field.of(registered))
                        .ifPresent(differences::add);
            }
        }
        return differences;
    }

    private Optional<String> difference(String attribute, Object declared, Object registered) {
        return declared.equals(registered)
                ? Optional.empty()
                : Optional.of(findings.messages().phrase("difference", attribute, shown(declared), shown(registered)));
    }

    private static Object shown(Object value) {
        return value instanceof Optional<?> optional
                ? optional.<Object>map(present -> present).orElse(NOTHING)
                : value;
    }

    private void compare(Exclusion exclusion, String endpoint, List<ExcludedEndpoint> registered) {
        List<String> reasons = registered.stream()
                .filter(entry -> entry.endpoint().equals(endpoint))
                .map(ExcludedEndpoint::reason)
                .toList();
        if (reasons.isEmpty()) {
            findings.at(exclusion.subject(), Message.EXCLUSION_NOT_REGISTERED);
        } else if (!reasons.contains(exclusion.reason())) {
            difference("reason", exclusion.reason(), reasons.get(0))
                    .ifPresent(difference ->
                            findings.at(exclusion.subject(), Message.EXCLUSION_REGISTERED_OTHERWISE, difference));
        }
    }

    private void compareExclusions(List<ExcludedEndpoint> expected, List<ExcludedEndpoint> registered) {
        for (Exclusion exclusion : module.reading().exclusions()) {
            exclusion.endpoints().forEach(endpoint -> compare(exclusion, endpoint, registered));
        }
        for (ExcludedEndpoint entry : registered) {
            if (expected.stream().noneMatch(known -> known.endpoint().equals(entry.endpoint()))) {
                findings.at(module.module().registerPlace(), Message.EXCLUSION_NOT_DECLARED, entry.endpoint());
            }
        }
    }
}
