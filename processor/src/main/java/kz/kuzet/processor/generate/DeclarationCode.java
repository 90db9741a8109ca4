package kz.kuzet.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;

/** The expression with which a guard states its constants. What has its default value is left out. */
final class DeclarationCode {

    private static final ClassName SERVICE_DECLARATION = ClassName.get("kz.kuzet.guard", "ServiceDeclaration");
    private static final List<Channel> DEFAULT_CHANNELS = List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION);

    /** In a line of 120 characters, beside {@code super(ServiceDeclaration.of(, )}. */
    private static final int ROOM_FOR_CODE_AND_NAME = 82;

    private DeclarationCode() {}

    static CodeBlock of(ClassifiedService service) {
        Declaration declaration = service.declaration();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(of(StringLiteral.of(declaration.code()), StringLiteral.of(declaration.name())))
                .add(".providedBy($L)\n", StringLiteral.of(declaration.subject().endpoint()))
                .add(".disclosureRisk($L)\n", constant(declaration.disclosureRisk()))
                .add(".databaseChange($L)\n", constant(declaration.databaseChange()))
                .add(".term($L, $L)\n", declaration.term(), constant(declaration.termUnit()))
                .add(".fee($L)\n", constant(declaration.fee()));
        if (declaration.result() != ServiceResult.OTHER) {
            code.add(".result($L)\n", constant(declaration.result()));
        }
        if (declaration.isComposite()) {
            code.add(
                    ".composedOf($L)\n",
                    declaration.composedOf().stream().map(StringLiteral::of).collect(CodeBlock.joining(", ")));
        }
        if (!declaration.channels().equals(DEFAULT_CHANNELS)) {
            code.add(
                    ".channels($L)\n",
                    declaration.channels().stream()
                            .map(DeclarationCode::constant)
                            .collect(CodeBlock.joining(", ")));
        }
        service.messagingMethod().ifPresent(method -> code.add(".messagingMethod($L)\n", constant(method)));
        if (!declaration.riskAssessment().isEmpty()) {
            code.add(".riskAssessment($L)\n", StringLiteral.of(declaration.riskAssessment()));
        }
        service.askedMethod().ifPresent(method -> code.add(".askingFor($L)", constant(method)));
        return code.build();
    }

    /** Code and name stay on the line where they fit. */
    private static CodeBlock of(CodeBlock code, CodeBlock name) {
        boolean fits = code.toString().length() + name.toString().length() <= ROOM_FOR_CODE_AND_NAME;
        return CodeBlock.of(fits ? "$T.of($L, $L)\n" : "$T.of(\n$>$>$L,\n$L$<$<)\n", SERVICE_DECLARATION, code, name);
    }

    private static CodeBlock constant(Enum<?> constant) {
        return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
    }
}
