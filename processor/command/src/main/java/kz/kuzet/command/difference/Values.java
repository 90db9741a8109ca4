package kz.kuzet.command.difference;

import kz.kuzet.command.register.Labels;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;

/** Values of a service in words. */
final class Values {

    private static final String NONE = "—";

    private final Labels labels;

    Values(Labels labels) {
        this.labels = labels;
    }

    String label(RegisterField field) {
        return labels.field(field.name());
    }

    String of(RegisterField field, RegisteredService service) {
        return text(labels.of(field, service, ", "));
    }

    static String text(String text) {
        return text.isBlank() ? NONE : text;
    }
}
