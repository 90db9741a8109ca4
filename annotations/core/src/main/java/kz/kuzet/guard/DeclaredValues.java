package kz.kuzet.guard;

import java.util.List;
import java.util.Objects;
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
     * @return a hash of the values, as eight hexadecimal digits. It is the same in every virtual machine, since it is put
     *     together of numbers and the hashes of strings, as {@link java.util.List#hashCode()} does it.
     */
    public String fingerprint() {
        int hash = Objects.hash(
                code,
                disclosureRisk.name(),
                databaseChange.name(),
                term,
                termUnit.name(),
                fee.name(),
                result.name(),
                composedOf,
                hash(channels),
                hash(method),
                hash(messagingMethod));
        // Beginning with the 1, so that zeros in front stay.
        return Long.toHexString(1L << 32 | Integer.toUnsignedLong(hash)).substring(1);
    }

    /** Of the names: a constant's own hash is another in each virtual machine. */
    private static int hash(List<? extends Enum<?>> values) {
        int hash = 1;
        for (Enum<?> value : values) {
            hash = 31 * hash + value.name().hashCode();
        }
        return hash;
    }
}
