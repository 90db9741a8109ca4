package kz.kuzet.register;

import java.util.EnumMap;
import java.util.Optional;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;

/** A service of which field after field is read. */
final class ServiceBeingRead {

    final DeclaredService.Builder declared = new DeclaredService.Builder();
    String endpoint = "";
    String guard = "";
    Points points = new Points(new EnumMap<>(Criterion.class));
    int score;
    Optional<MethodOverride> override = Optional.empty();

    static RegisteredService read(JsonFields fields) throws MalformedRegisterException {
        ServiceBeingRead service = new ServiceBeingRead();
        for (RegisterField field : RegisterField.ALL) {
            field.read(fields, service);
        }
        fields.end();
        return new RegisteredService(
                service.declared.build(),
                service.endpoint,
                service.guard,
                service.points,
                service.score,
                service.override);
    }
}
