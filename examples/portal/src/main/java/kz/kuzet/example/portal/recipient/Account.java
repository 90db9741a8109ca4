package kz.kuzet.example.portal.recipient;

import java.util.Optional;
import kz.kuzet.example.portal.otp.PhoneNumber;
import kz.kuzet.guard.RecipientId;

/**
 * Who may log in.
 *
 * @param iin the login
 * @param name full name
 * @param phone where one-time passwords are sent
 * @param legalEntity BIN of the legal entity for which this person signs
 */
public record Account(RecipientId iin, String name, PhoneNumber phone, Optional<RecipientId> legalEntity) {}
