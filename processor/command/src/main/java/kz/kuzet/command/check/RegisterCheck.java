package kz.kuzet.command.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.Criterion;

/** The register of a module is the one that the processor would write today (508, 509). */
final class RegisterCheck {

    private final Findings findings;

    RegisterCheck(Findings findings) {
        this.findings = findings;
    }

    void check(ModuleReading reading) {
        Optional<Register> register = reading.module().register();
        if (register.isPresent()) {
            compare(reading, reading.expectedRegister(), register.get());
        } else if (reading.declaresSomething()
                && !reading.wasNotProcessed()
                && !reading.module().registerBroken()) {
            findings.at(reading.module().registerPlace(), Message.REGISTER_MISSING);
        }
    }

    private void compare(ModuleReading reading, Register expected, Register register) {
        Map<String, Subject> subjects = new HashMap<>();
        reading.services().forEach(service -> subjects.put(service.subject().endpoint(), service.subject()));
        for (RegisteredService service : expected.services()) {
            if (!register.services().contains(service)) {
                Subject subject = subjects.get(service.endpoint());
                if (subject != null) {
                    compare(service, subject, register);
                }
            }
        }
        for (RegisteredService service : register.services()) {
            if (expected.services().stream()
                    .noneMatch(declared -> declared.endpoint().equals(service.endpoint()))) {
                findings.at(
                        reading.module().registerPlace(),
                        Message.SERVICE_NOT_DECLARED,
                        service.code(),
                        service.endpoint());
            }
        }
        compareExclusions(reading, expected.exclusions(), register.exclusions());
    }

    private void compare(RegisteredService declared, Subject subject, Register register) {
        Optional<RegisteredService> registered = register.services().stream()
                .filter(service -> service.endpoint().equals(declared.endpoint()))
                // Overloaded methods have one name.
                .max(Comparator.comparing(service -> service.code().equals(declared.code())));
        if (registered.isEmpty()) {
            findings.at(subject, Message.SERVICE_NOT_REGISTERED, declared.code());
        } else {
            List<String> differences = differences(declared, registered.get());
            findings.at(subject, Message.SERVICE_REGISTERED_OTHERWISE, String.join("; ", differences));
        }
    }

    private List<String> differences(RegisteredService declared, RegisteredService registered) {
        Differences differences = new Differences(findings.messages());
        for (RegisterField field : RegisterField.ALL) {
            if (field == RegisterField.POINTS) {
                for (Criterion criterion : Criterion.values()) {
                    differences.compare(
                            "points." + ServiceAttribute.of(criterion).get(0),
                            declared.points().of(criterion),
                            registered.points().of(criterion));
                }
            } else {
                differences.compare(field.name(), field.of(declared), field.of(registered));
            }
        }
        return differences.found();
    }

    private void compareExclusions(
            ModuleReading reading, List<ExcludedEndpoint> declared, List<ExcludedEndpoint> registered) {
        for (Exclusion exclusion : reading.reading().exclusions()) {
            String endpoint = exclusion.subject().endpoint();
            if (!registered.contains(new ExcludedEndpoint(endpoint, exclusion.reason()))) {
                Optional<ExcludedEndpoint> otherwise = registered.stream()
                        .filter(entry -> entry.endpoint().equals(endpoint))
                        .findFirst();
                if (otherwise.isPresent()) {
                    Differences differences = new Differences(findings.messages());
                    differences.compare(
                            "reason", exclusion.reason(), otherwise.get().reason());
                    findings.at(
                            exclusion.subject(),
                            Message.EXCLUSION_REGISTERED_OTHERWISE,
                            String.join("; ", differences.found()));
                } else {
                    findings.at(exclusion.subject(), Message.EXCLUSION_NOT_REGISTERED);
                }
            }
        }
        for (ExcludedEndpoint entry : registered) {
            if (declared.stream().noneMatch(known -> known.endpoint().equals(entry.endpoint()))) {
                findings.at(reading.module().registerPlace(), Message.EXCLUSION_NOT_DECLARED, entry.endpoint());
            }
        }
    }
}
