package kz.kuzet.example.portal.request;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * Makes the numbers of receipts: the year, and ten characters that no other receipt has and nobody can guess. Letters that are
 * taken for digits are left out, since a number is read out over the telephone.
 */
@Component
final class ReceiptNumbers {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    String next(Instant time) {
        StringBuilder number = new StringBuilder()
                .append(LocalDate.ofInstant(time, ZoneOffset.UTC).getYear())
                .append('-');
        for (int i = 0; i < LENGTH; i++) {
            number.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return number.toString();
    }
}
