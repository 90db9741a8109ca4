package kz.kuzet.example.portal.signature;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.kuzet.guard.RecipientId;

/**
 * Somebody made up, who gets a key for development.
 *
 * @param alias names the key file: small letters, digits and hyphens. No IIN, since names of files reach logs
 * @param individual the IIN
 * @param name the common name
 * @param legalEntity the BIN, for a key of a legal entity's first head
 */
public record DevelopmentRecipient(
        String alias, RecipientId individual, String name, Optional<RecipientId> legalEntity) {

    private static final Pattern ALIAS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");

    /** Checks the alias, which becomes part of a path. */
    public DevelopmentRecipient {
        Objects.requireNonNull(individual);
        Objects.requireNonNull(name);
        Objects.requireNonNull(legalEntity);
        if (!ALIAS.matcher(alias).matches() || NUMBER.matcher(alias).find()) {
            throw new IllegalArgumentException("an alias has small letters, digits and hyphens, and no IIN or BIN");
        }
    }
}
