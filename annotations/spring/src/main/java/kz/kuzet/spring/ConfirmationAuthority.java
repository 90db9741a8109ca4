package kz.kuzet.spring;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.springframework.security.core.GrantedAuthority;

/**
 * A confirmation that Spring Security keeps with the authentication. Add one after verifying a one-time password or a
 * signature, and the guards will know of it. It is serializable, so that a session can hold it.
 *
 * <p>A session that is kept as JSON holds it too. With Spring Security 6 its modules for Jackson 2 suffice. Those of Spring
 * Security 7 for Jackson 3 read no class that the application has not allowed:
 *
 * <pre>{@code
 * SecurityJacksonModules.getModules(loader, BasicPolymorphicTypeValidator.builder()
 *         .allowIfSubType(ConfirmationAuthority.class))
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
@JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
public final class ConfirmationAuthority implements GrantedAuthority {

    private static final long serialVersionUID = 1L;

    /** Which factor was shown. */
    @JsonProperty
    private final Factor factor;

    /** Who showed it, 12 digits. */
    @JsonProperty
    private final String recipient;

    /** For which request, 64 hexadecimal digits. */
    @JsonProperty
    private final String request;

    /**
     * Takes a confirmation.
     *
     * @param confirmation the confirmation
     */
    public ConfirmationAuthority(Confirmation confirmation) {
        this.factor = confirmation.factor();
        this.recipient = confirmation.recipient().digits();
        this.request = confirmation.request().toString();
    }

    /** Checks what a stored session says, as the constructor does. */
    @JsonCreator
    private static ConfirmationAuthority stored(
            @JsonProperty("factor") Factor factor,
            @JsonProperty("recipient") String recipient,
            @JsonProperty("request") String request) {
        return new ConfirmationAuthority(
                new Confirmation(factor, RecipientId.of(recipient), RequestDigest.ofHex(request)));
    }

    /** {@return the confirmation} */
    public Confirmation confirmation() {
        return new Confirmation(factor, RecipientId.of(recipient), RequestDigest.ofHex(request));
    }

    /**
     * {@return {@code KUZET_ONE_TIME_PASSWORD} or {@code KUZET_EDS}} It does not say which request was confirmed, so it is not enough to
     * grant one.
     */
    @Override
    public String getAuthority() {
        return "KUZET_" + factor;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfirmationAuthority that
                && factor == that.factor
                && recipient.equals(that.recipient)
                && request.equals(that.request);
    }

    @Override
    public int hashCode() {
        return Objects.hash(factor, recipient, request);
    }

    /** {@return the name only, because Spring Security logs authorities} */
    @Override
    public String toString() {
        return getAuthority();
    }
}
