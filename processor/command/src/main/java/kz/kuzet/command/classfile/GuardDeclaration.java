package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.command.classfile.UnreadableClassException.Flaw;
import kz.kuzet.command.classfile.WrittenAnnotation.EnumValue;
import org.jspecify.annotations.Nullable;

/** A {@code ServiceDeclaration} that is being written: the same calls, each once and with constants only. */
final class GuardDeclaration {

    private static final String PACKAGE = "kz/kuzet/guard/";
    private static final String DECLARATION = PACKAGE + "ServiceDeclaration";
    private static final String STEP = DECLARATION + "$";
    private static final String RISK = "Lkz/kuzet/DisclosureRisk;";
    private static final String METHOD = "Lkz/kuzet/AuthenticationMethod;";

    /** The calls of the fluent form. The required ones stand in their order; each leads to the type on which the next is made. */
    private enum Call {
        OF(DECLARATION, "of", "(Ljava/lang/String;Ljava/lang/String;)", STEP + "EndpointStep"),
        PROVIDED_BY(STEP + "EndpointStep", "providedBy", "(Ljava/lang/String;)", STEP + "DisclosureRiskStep"),
        DISCLOSURE_RISK(STEP + "DisclosureRiskStep", "disclosureRisk", "(" + RISK + ")", STEP + "DatabaseChangeStep"),
        DATABASE_CHANGE(
                STEP + "DatabaseChangeStep", "databaseChange", "(Lkz/kuzet/DatabaseChange;)", STEP + "TermStep"),
        TERM(STEP + "TermStep", "term", "(ILkz/kuzet/TermUnit;)", STEP + "FeeStep"),
        FEE(STEP + "FeeStep", "fee", "(Lkz/kuzet/Fee;)", DECLARATION),
        RESULT(DECLARATION, "result", "(Lkz/kuzet/ServiceResult;)", DECLARATION),
        COMPOSED_OF(DECLARATION, "composedOf", "([Ljava/lang/String;)", DECLARATION),
        CHANNELS(DECLARATION, "channels", "([Lkz/kuzet/Channel;)", DECLARATION),
        MESSAGING_METHOD(DECLARATION, "messagingMethod", "(" + METHOD + ")", DECLARATION),
        RISK_ASSESSMENT(DECLARATION, "riskAssessment", "(Ljava/lang/String;)", DECLARATION),
        ASKING_FOR(DECLARATION, "askingFor", "(" + METHOD + ")", PACKAGE + "ServiceDescriptor");

        private final String owner;
        private final String method;
        private final String parameters;
        private final String result;

        Call(String owner, String method, String parameters, String result) {
            this.owner = owner;
            this.method = method;
            this.parameters = parameters;
            this.result = result;
        }

        static Optional<Call> of(String owner, String method, String descriptor) {
            for (Call call : values()) {
                if (call.owner.equals(owner)
                        && call.method.equals(method)
                        && descriptor.equals(call.parameters + "L" + call.result + ";")) {
                    return Optional.of(call);
                }
            }
            return Optional.empty();
        }
    }

    private final Map<Call, List<Object>> calls = new EnumMap<>(Call.class);
    private @Nullable Call last;

    /** Begins with {@code ServiceDeclaration.of}, or gives nothing where the call is another. */
    static Optional<GuardDeclaration> begin(String owner, String method, String descriptor, List<Object> arguments) {
        GuardDeclaration declaration = new GuardDeclaration();
        boolean begins =
                Call.of(owner, method, descriptor).filter(Call.OF::equals).isPresent();
        return begins && declaration.add(Call.OF, arguments) ? Optional.of(declaration) : Optional.empty();
    }

    /** Makes the next call; false where it is none that may follow, or was made before. */
    boolean call(String owner, String method, String descriptor, List<Object> arguments) {
        Optional<Call> call = Call.of(owner, method, descriptor);
        return last != null && call.isPresent() && last.result.equals(call.get().owner) && add(call.get(), arguments);
    }

    boolean isComplete() {
        return last == Call.ASKING_FOR;
    }

    private boolean add(Call call, List<Object> arguments) {
        last = call;
        return calls.put(call, arguments) == null;
    }

    /**
     * What was declared.
     *
     * @throws UnreadableClassException if an argument is not of its type, or an enum constant is not known
     */
    GuardConstants constants() throws UnreadableClassException {
        return new GuardConstants(
                text(Call.OF, 0),
                text(Call.OF, 1),
                text(Call.PROVIDED_BY, 0),
                constant(Call.DISCLOSURE_RISK, 0, DisclosureRisk.class),
                constant(Call.DATABASE_CHANGE, 0, DatabaseChange.class),
                of(Integer.class, argument(Call.TERM, 0)),
                constant(Call.TERM, 1, TermUnit.class),
                constant(Call.FEE, 0, Fee.class),
                calls.containsKey(Call.RESULT)
                        ? constant(Call.RESULT, 0, ServiceResult.class)
                        : DeclarationDefaults.RESULT,
                calls.containsKey(Call.COMPOSED_OF) ? texts() : List.of(),
                calls.containsKey(Call.CHANNELS) ? channels() : Set.copyOf(DeclarationDefaults.CHANNELS),
                calls.containsKey(Call.MESSAGING_METHOD)
                        ? Optional.of(constant(Call.MESSAGING_METHOD, 0, AuthenticationMethod.class))
                        : Optional.empty(),
                calls.containsKey(Call.RISK_ASSESSMENT) ? text(Call.RISK_ASSESSMENT, 0) : "",
                constant(Call.ASKING_FOR, 0, AuthenticationMethod.class));
    }

    private List<String> texts() throws UnreadableClassException {
        List<String> texts = new ArrayList<>();
        for (@Nullable
        Object element : of(ConstantArray.class, argument(Call.COMPOSED_OF, 0)).elements()) {
            texts.add(of(String.class, element));
        }
        return texts;
    }

    private Set<Channel> channels() throws UnreadableClassException {
        Set<Channel> channels = new TreeSet<>();
        for (@Nullable
        Object element : of(ConstantArray.class, argument(Call.CHANNELS, 0)).elements()) {
            channels.add(constant(element, Channel.class));
        }
        return channels;
    }

    private String text(Call call, int index) throws UnreadableClassException {
        return of(String.class, argument(call, index));
    }

    private <E extends Enum<E>> E constant(Call call, int index, Class<E> type) throws UnreadableClassException {
        return constant(argument(call, index), type);
    }

    private static <E extends Enum<E>> E constant(@Nullable Object value, Class<E> type)
            throws UnreadableClassException {
        return EnumConstants.find(of(EnumValue.class, value), type)
                .orElseThrow(() -> new UnreadableClassException(Flaw.UNKNOWN_VALUE, type.getSimpleName()));
    }

    private @Nullable Object argument(Call call, int index) {
        List<Object> arguments = calls.getOrDefault(call, List.of());
        return index < arguments.size() ? arguments.get(index) : null;
    }

    private static <T> T of(Class<T> type, @Nullable Object value) throws UnreadableClassException {
        if (!type.isInstance(value)) {
            throw new UnreadableClassException(Flaw.UNKNOWN_VALUE, type.getSimpleName());
        }
        return type.cast(value);
    }

    /** An array that is filled while it is on the stack. */
    static final class ConstantArray {

        private final String elementType;
        private final @Nullable Object[] elements;

        ConstantArray(String elementType, @Nullable Object[] elements) {
            this.elementType = elementType;
            this.elements = elements;
        }

        String elementType() {
            return elementType;
        }

        @Nullable
        Object[] elements() {
            return elements;
        }
    }
}
