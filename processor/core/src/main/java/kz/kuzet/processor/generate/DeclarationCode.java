package kz.kuzet.processor.generate;

import java.util.List;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;

/**
 * The expression with which a guard states its constants. What has its default value is left out.
 *
 * <p>It is one text: JavaPoet lays out each piece of code by itself, which would be most of what a guard costs.
 */
final class DeclarationCode {

    private static final List<Channel> DEFAULT_CHANNELS = List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION);

    /** In a line of 120 characters, beside {@code super(ServiceDeclaration.of("", "")}. */
    private static final int ROOM_FOR_CODE_AND_NAME = 78;

    private final StringBuilder text = new StringBuilder();
    private final Imports imports;

    private DeclarationCode(Imports imports) {
        this.imports = imports;
    }

    static String of(ClassifiedService service, Imports imports) {
        Declaration declaration = service.declaration();
        DeclarationCode code = new DeclarationCode(imports);
        code.begin(StringLiteral.of(declaration.code()), StringLiteral.of(declaration.name()));
        code.call("providedBy", List.of(declaration.subject().endpoint()));
        code.call("disclosureRisk", List.of(declaration.disclosureRisk()));
        code.call("databaseChange", List.of(declaration.databaseChange()));
        code.call("term", List.of(declaration.term(), declaration.termUnit()));
        code.call("fee", List.of(declaration.fee()));
        if (declaration.result() != ServiceResult.OTHER) {
            code.call("result", List.of(declaration.result()));
        }
        if (declaration.isComposite()) {
            code.call("composedOf", declaration.composedOf());
        }
        if (!declaration.channels().equals(DEFAULT_CHANNELS)) {
            code.call("channels", declaration.channels());
        }
        service.messagingMethod().ifPresent(method -> code.call("messagingMethod", List.of(method)));
        if (!declaration.riskAssessment().isEmpty()) {
            code.call("riskAssessment", List.of(declaration.riskAssessment()));
        }
        service.askedMethod().ifPresent(method -> code.call("askingFor", List.of(method)));
        return code.text.toString();
    }

    /** Code and name stay on the line where they fit. */
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
