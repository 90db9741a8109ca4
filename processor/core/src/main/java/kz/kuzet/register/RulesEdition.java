package kz.kuzet.register;

/**
 * A text of the Rules.
 *
 * @param document the order that approved them
 * @param amendedBy the order that amended them last
 */
public record RulesEdition(String document, String amendedBy) {

    /** The text that this version of Kuzet applies. */
    public static final RulesEdition APPLIED =
            new RulesEdition("Order No. 10 of 2016-01-19", "No. 545/НҚ of 2024-09-06");
}
