package kz.kuzet.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;

/**
 * The expression with which a guard states its constants. What has its default value is left out.
 *
 * <p>It is put together as one format: JavaPoet lays out each piece of code by itself, which is most of what a guard costs.
 */
final class DeclarationCode {

    private static final ClassName SERVICE_DECLARATION = ClassName.get("kz.kuzet.guard", "ServiceDeclaration");
    private static final List<Channel> DEFAULT_CHANNELS = List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION);

    /** In a line of 120 characters, beside {@code super(ServiceDeclaration.of("", "")}. */
    private static final int ROOM_FOR_CODE_AND_NAME = 78;

    private final StringBuilder format = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private DeclarationCode() {}

    static CodeBlock of(ClassifiedService service) {
        Declaration declaration = service.declaration();
        DeclarationCode code = new DeclarationCode();
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
        return CodeBlock.of(code.format.toString(), code.values.toArray());
    }

    /** Code and name stay on the line where they fit. */
    private void begin(StringLiteral code, StringLiteral name) {
        boolean fit = code.width() + name.width() <= ROOM_FOR_CODE_AND_NAME;
        format.append(fit ? "$T.of($L, $L)" : "$T.of(\n$>$>$L,\n$L$<$<)");
        values.addAll(List.of(SERVICE_DECLARATION, code.code(), name.code()));
    }

    private void call(String method, List<?> arguments) {
        format.append("\n.").append(method).append('(');
        String separator = "";
        for (Object argument : arguments) {
            format.append(separator);
            add(argument);
            separator = ", ";
        }
        format.append(')');
    }

    private void add(Object argument) {
        if (argument instanceof Enum<?> constant) {
            format.append("$T.").append(constant.name());
            values.add(constant.getDeclaringClass());
        } else {
            format.append("$L");
            values.add(argument instanceof String text ? StringLiteral.of(text).code() : argument);
        }
    }
}
