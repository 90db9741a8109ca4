package kz.kuzet.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.processor.literal.StringLiteral;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.rules.Criterion;

/**
 * The expression with which a guard states its constants. Attributes with their default values are left out.
 *
 * <p>It is a single text: JavaPoet lays out each piece of code separately, which would take most of the time that a guard
 * costs.
 */
final class DeclarationCode {

    /** What is left of a line of 120 characters beside {@code super(ServiceDeclaration.of("", "")}. */
    private static final int ROOM_FOR_CODE_AND_NAME = 78;

    private final StringBuilder text = new StringBuilder();
    private final Imports imports;

    private DeclarationCode(Imports imports) {
        this.imports = imports;
    }

    static String of(ClassifiedService service, Imports imports) {
        DeclaredService enforced = service.enforced().orElseThrow();
        DeclarationCode code = new DeclarationCode(imports);
        code.begin(StringLiteral.of(enforced.code()), StringLiteral.of(enforced.name()));
        code.call("providedBy", List.of(service.subject().endpoint()));
        for (Criterion criterion : Criterion.values()) {
            List<ServiceAttribute<?>> attributes = ServiceAttribute.of(criterion);
            List<Object> values = new ArrayList<>();
            for (ServiceAttribute<?> attribute : attributes) {
                values.add(attribute.of(enforced));
            }
            code.call(attributes.get(0).name(), values);
        }
        for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
            if (attribute != ServiceAttribute.METHOD) {
                code.callUnlessDefault(attribute, enforced);
            }
        }
        code.call("askingFor", enforced.method());
        return code.text.toString();
    }

    /** Keeps code and name on the same line where they fit. */
    private void begin(StringLiteral code, StringLiteral name) {
        text.append(imports.name("kz.kuzet.guard", "ServiceDeclaration").canonicalName())
                .append(".of(");
        if (code.width() + name.width() <= ROOM_FOR_CODE_AND_NAME) {
            text.append(code.code("")).append(", ").append(name.code("")).append(')');
        } else {
            String indent = StringLiteral.CONTINUATION;
            text.append('\n').append(indent).append(code.code(indent)).append(",\n");
            text.append(indent).append(name.code(indent)).append(')');
        }
    }

    private <T> void callUnlessDefault(ServiceAttribute<T> attribute, DeclaredService enforced) {
        T value = attribute.of(enforced);
        Optional<T> byDefault = attribute.defaultValue();
        if (byDefault.isPresent() && !byDefault.get().equals(value)) {
            call(attribute.name(), value instanceof List<?> list ? list : List.of(value));
        }
    }

    private void call(String method, List<?> arguments) {
        text.append("\n.").append(method).append('(');
        String separator = "";
        for (Object argument : arguments) {
            text.append(separator);
            add(argument);
            separator = ", ";
        }
        text.append(')');
    }

    private void add(Object argument) {
        if (argument instanceof Enum<?> constant) {
            Class<?> type = constant.getDeclaringClass();
            text.append(imports.name(type.getPackageName(), type.getSimpleName())
                            .canonicalName())
                    .append('.')
                    .append(constant.name());
        } else {
            text.append(
                    argument instanceof String string ? StringLiteral.of(string).code("") : argument);
        }
    }
}
