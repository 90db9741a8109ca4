package kz.kuzet.example.portal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.example.portal.development.DevelopmentRecipients;
import kz.kuzet.example.portal.otp.InPagePhone;
import kz.kuzet.example.portal.signature.DevelopmentAuthority;
import kz.kuzet.example.portal.signature.DevelopmentSigner;

/** A development recipient, with the phone and the key in hand. */
enum Recipient {
    AIGUL,
    ERLAN,
    /** Signs for a legal entity. */
    SAULE;

    private static final Pattern PASSWORD = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    final String iin;
    final String name;
    final String phone;
    final String password;

    Recipient() {
        DevelopmentRecipients.Shown shown = shown();
        this.iin = shown.account().iin().digits();
        this.name = shown.account().name();
        this.phone = shown.account().phone().e164();
        this.password = shown.password();
    }

    private DevelopmentRecipients.Shown shown() {
        return DevelopmentRecipients.all().get(ordinal());
    }

    /** Reads the latest one-time password from the phone. */
    String oneTimePassword(RunningPortal portal) {
        String text = portal.bean(InPagePhone.class)
                .messages(shown().account().phone())
                .get(0)
                .text();
        Matcher password = PASSWORD.matcher(text);
        if (!password.find()) {
            throw new AssertionError("the message holds no password");
        }
        return password.group();
    }

    byte[] sign(RunningPortal portal, byte[] content) throws GeneralSecurityException, IOException {
        return new DevelopmentSigner(
                        portal.bean(DevelopmentAuthority.class).keyFile(shown().signer()),
                        DevelopmentAuthority.PASSWORD)
                .sign(content);
    }
}
