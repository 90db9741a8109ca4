package kz.kuzet.command.application;

import java.nio.file.Path;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.Registers;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/** Registered services, and what can be changed in them by hand. */
final class Services {

    private Services() {}

    /** A sound service of two points, over the portal and short text messages. */
    static RegisteredService sound(String code) {
        ServiceCriteria criteria = new ServiceCriteria(
                DisclosureRisk.PRESENT,
                DatabaseChange.UNCHANGED,
                new Term(10, TermUnit.MINUTES),
                Fee.FREE,
                false,
                false);
        DeclaredService declared = Registers.declared(code, criteria)
                .set(ServiceAttribute.NAME, "Certificate")
                .set(ServiceAttribute.CHANNELS, List.of(Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE))
                .set(ServiceAttribute.MESSAGING_METHOD, List.of(AuthenticationMethod.LOGIN_PASSWORD))
                .build();
        return Registers.service(
                declared.enforced().orElseThrow(), "kz.example.Of_" + code, "kz.example.Of_" + code + "Guard");
    }

    /** The same with other values: field, value, field, value. */
    static RegisteredService with(RegisteredService service, Object... fieldsAndValues) {
        RegisteredService changed = service;
        for (int index = 0; index < fieldsAndValues.length; index += 2) {
            changed = Registers.with(changed, (String) fieldsAndValues[index], fieldsAndValues[index + 1]);
        }
        return changed;
    }

    static ModuleRegister module(String jar, String provider, RegisteredService... services) {
        return module(jar, RulesEdition.APPLIED, provider, services);
    }

    static ModuleRegister module(String jar, RulesEdition edition, String provider, RegisteredService... services) {
        return new ModuleRegister(
                List.of(FilePlace.of(Path.of(jar))), new Register(edition, provider, List.of(services), List.of()));
    }
}
