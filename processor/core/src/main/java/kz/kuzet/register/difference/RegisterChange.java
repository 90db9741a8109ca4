package kz.kuzet.register.difference;

import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.register.Register;

/** A change of the register as a whole. */
public record RegisterChange(Field field, String before, String after) {

    /** The fields of a register besides its services. */
    public enum Field {
        /** The order that approved the Rules. */
        DOCUMENT("document"),
        /** The order that amended them last. */
        AMENDED_BY("amendedBy"),
        /** The state body. */
        PROVIDER("provider"),
        /** The endpoints of which nobody has said anything yet. */
        NOT_YET_CLASSIFIED("notYetClassified");

        private final String jsonName;

        Field(String jsonName) {
            this.jsonName = jsonName;
        }

        /** The name of the field in {@code register.json}. */
        public String jsonName() {
            return jsonName;
        }

        private String of(Register register) {
            return switch (this) {
                case DOCUMENT -> register.edition().document();
                case AMENDED_BY -> register.edition().amendedBy();
                case PROVIDER -> register.provider();
                case NOT_YET_CLASSIFIED -> String.join(", ", register.notYetClassified());
            };
        }
    }

    static List<RegisterChange> all(Register before, Register after) {
        return Stream.of(Field.values())
                .map(field -> new RegisterChange(field, field.of(before), field.of(after)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
