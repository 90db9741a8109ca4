package kz.kuzet.register.difference;

/**
 * Something that the register as a whole says otherwise.
 *
 * @param field what
 */
public record RegisterChange(Field field, String before, String after) {

    /** What a register says beside its services. */
    public enum Field {
        /** The order that approved the Rules. */
        DOCUMENT("document"),
        /** The order that amended them last. */
        AMENDED_BY("amendedBy"),
        /** The state body. */
        PROVIDER("provider");

        private final String jsonName;

        Field(String jsonName) {
            this.jsonName = jsonName;
        }

        /** The name of the field in {@code register.json}. */
        public String jsonName() {
            return jsonName;
        }
    }
}
