package kz.kuzet.guard;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The name of a guard's class. It follows from the endpoint alone, so that a guard is found without a list: {@code
 * EndpointGuard} in the package of the endpoint, {@code Outer_InnerGuard} for a nested type, {@code Type_methodGuard} for a
 * method.
 *
 * @param packageName the package of the endpoint; empty for the unnamed package
 * @param simpleName the simple name of the class
 */
public record GuardName(String packageName, String simpleName) {

    private static final String SUFFIX = "Guard";
    /** The longest name: file systems allow 255 bytes, and ".class" and the suffix have to fit in. */
    private static final int LONGEST_STEM_IN_BYTES = 240;

    private static final int MOST_BYTES_OF_A_CHAR = 3;
    private static final int DIGEST_LENGTH = 16;

    /**
     * Refuses null.
     *
     * @param packageName the package of the endpoint, empty for the unnamed one
     * @param simpleName the class
     */
    public GuardName {
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(simpleName, "simpleName");
    }

    /**
     * Names the guard of an endpoint.
     *
     * @param endpoint the annotated class or method
     * @return the name; for a local type, which has no guard, a name that no guard has
     */
    public static GuardName of(AnnotatedElement endpoint) {
        boolean isMethod = endpoint instanceof Method;
        Class<?> type = isMethod ? ((Method) endpoint).getDeclaringClass() : (Class<?>) endpoint;
        String inSource = Objects.requireNonNullElse(type.getCanonicalName(), type.getName());
        return of(type.getPackageName(), inSource, isMethod ? ((Method) endpoint).getName() : "");
    }

    /**
     * Names the guard of an endpoint that is known by name only.
     *
     * @param packageName its package, empty for the unnamed one
     * @param typeName the type as a source names it, {@code com.example.Outer.Inner}
     * @param method the method, empty where the type itself is the endpoint
     * @return the name
     */
    public static GuardName of(String packageName, String typeName, String method) {
        String nested = packageName.isEmpty() ? typeName : typeName.substring(packageName.length() + 1);
        String type = nested.replace('.', '_');
        return new GuardName(packageName, shortened(method.isEmpty() ? type : type + "_" + method) + SUFFIX);
    }

    /** {@return the name of the class, as it is loaded} */
    public String qualifiedName() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** The name of a guard's class without what all such names end with. */
    static String stemOf(String guard) {
        return guard.endsWith(SUFFIX) ? guard.substring(0, guard.length() - SUFFIX.length()) : guard;
    }

    private static String shortened(String stem) {
        if (stem.length() <= LONGEST_STEM_IN_BYTES / MOST_BYTES_OF_A_CHAR) {
            return stem;
        }
        byte[] bytes = stem.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_STEM_IN_BYTES) {
            return stem;
        }
        String digest =
                HexFormat.of().formatHex(RequestDigest.sha256().digest(bytes)).substring(0, DIGEST_LENGTH);
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
}
