package kz.kuzet.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;

/**
 * The values of a {@link PublicService} that a guard follows from, as they were written.
 *
 * @param code code in the register of public services
 * @param disclosureRisk risk of damage from disclosure of personal data (para 5(1))
 * @param databaseChange change of information in the provider's database (para 5(2))
 * @param term the number of units that the service takes (para 5(3))
 * @param termUnit the unit of the term
 * @param fee whether the service is charged for (para 5(4))
 * @param result what the service results in
 * @param composedOf codes of the joined services; empty where the service is not composite
 * @param channels over which channels the service is provided
 * @param method the method that the author believes to be right: at most one
 * @param messagingMethod the method over messages that the author states: at most one
 */
public record DeclaredValues(
        String code,
        DisclosureRisk disclosureRisk,
        DatabaseChange databaseChange,
        int term,
        TermUnit termUnit,
        Fee fee,
        ServiceResult result,
        List<String> composedOf,
        List<Channel> channels,
        List<AuthenticationMethod> method,
        List<AuthenticationMethod> messagingMethod) {

    /**
     * Takes the values from an annotation.
     *
     * @param declared the annotation
     * @return its values
     */
    public static DeclaredValues of(PublicService declared) {
        return new DeclaredValues(
                declared.code(),
                declared.disclosureRisk(),
                declared.databaseChange(),
                declared.term(),
                declared.termUnit(),
                declared.fee(),
                declared.result(),
                List.of(declared.composedOf()),
                List.of(declared.channels()),
                List.of(declared.method()),
                List.of(declared.messagingMethod()));
    }

    /**
     * A short mark that tells most changes of a declaration. Two declarations can have the same mark: it spares the reading of a
     * guard, and decides nothing.
     *
     * @return CRC-32 over the values, as eight hexadecimal digits
     */
    public String fingerprint() {
        StringBuilder text = new StringBuilder(200).append(code);
        append(text, disclosureRisk);
        append(text, databaseChange);
        text.append('\n').append(term);
        append(text, termUnit);
        append(text, fee);
        append(text, result);
        text.append('\n').append(String.join(" ", composedOf));
        append(text, channels);
        append(text, method);
        append(text, messagingMethod);
        CRC32 crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.UTF_8));
        // Beginning with the 1, so that zeros in front stay.
        return Long.toHexString(1L << 32 | crc.getValue()).substring(1);
    }

    private static void append(StringBuilder text, Enum<?> value) {
        text.append('\n').append(value.name());
    }

    private static void append(StringBuilder text, List<? extends Enum<?>> values) {
        text.append('\n');
        for (Enum<?> value : values) {
            text.append(value.name()).append(' ');
        }
    }
}
