package kz.kuzet.processor.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Name of a guard class: {@code EndpointGuard}, {@code Outer_InnerGuard}, {@code Type_methodGuard}.
 *
 * @param packageName the package of the endpoint
 * @param simpleName the class
 */
public record GuardName(String packageName, String simpleName) {

    private static final String SUFFIX = "Guard";
    /** File systems allow 255 bytes in a name; ".class" and the suffix have to fit in. */
    private static final int LONGEST_STEM_IN_BYTES = 240;

    private static final int DIGEST_LENGTH = 16;

    public static GuardName of(Subject subject) {
        String packageName = subject.packageName();
        String nested =
                packageName.isEmpty() ? subject.typeName() : subject.typeName().substring(packageName.length() + 1);
        String type = nested.replace('.', '_');
        String stem = subject.method().map(method -> type + "_" + method.name()).orElse(type);
        return new GuardName(packageName, shortened(stem) + SUFFIX);
    }

    public String qualifiedName() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    private static String shortened(String stem) {
        byte[] bytes = stem.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_STEM_IN_BYTES) {
            return stem;
        }
        String digest = HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, DIGEST_LENGTH);
        StringBuilder beginning = new StringBuilder();
        int room = LONGEST_STEM_IN_BYTES - DIGEST_LENGTH - 1;
        for (int codePoint : stem.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            room -= character.getBytes(StandardCharsets.UTF_8).length;
            if (room < 0) {
                break;
            }
            beginning.append(character);
        }
        return beginning + "_" + digest;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
