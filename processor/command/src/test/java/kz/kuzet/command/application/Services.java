package kz.kuzet.command.application;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.command.archive.Place;
import kz.kuzet.register.Points;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.RulesEdition;

/** Registered services, and what can be changed in them by hand. */
final class Services {

    private Services() {}

    /** A sound service of two points, over the portal and short text messages. */
    static RegisteredService sound(String code) {
        return new RegisteredService(
                code,
                "Certificate",
                "kz.example.Of_" + code,
                "kz.example.Of_" + code + "Guard",
                DisclosureRisk.PRESENT,
                DatabaseChange.UNCHANGED,
                10,
                TermUnit.MINUTES,
                Fee.FREE,
                ServiceResult.OTHER,
                List.of(),
                List.of(Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE),
                new Points(2, 0, 0, 0),
                2,
                Optional.empty(),
                AuthenticationMethod.LOGIN_PASSWORD_OTP,
                Optional.of(AuthenticationMethod.LOGIN_PASSWORD),
                "");
    }

    /** The same with other values: field, value, field, value. */
    static RegisteredService with(RegisteredService service, Object... fieldsAndValues) {
        RegisteredService changed = service;
        for (int index = 0; index < fieldsAndValues.length; index += 2) {
            changed = withOne(changed, (String) fieldsAndValues[index], fieldsAndValues[index + 1]);
        }
        return changed;
    }

    private static RegisteredService withOne(RegisteredService service, String field, Object value) {
        RecordComponent[] components = RegisteredService.class.getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int index = 0; index < values.length; index++) {
                values[index] = components[index].getName().equals(field)
                        ? value
                        : components[index].getAccessor().invoke(service);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return RegisteredService.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static ModuleRegister module(String jar, String provider, RegisteredService... services) {
        return module(jar, RulesEdition.APPLIED, provider, services);
    }

    static ModuleRegister module(String jar, RulesEdition edition, String provider, RegisteredService... services) {
        return new ModuleRegister(
                List.of(Place.of(Path.of(jar))), new Register(edition, provider, List.of(services), List.of()));
    }
}
