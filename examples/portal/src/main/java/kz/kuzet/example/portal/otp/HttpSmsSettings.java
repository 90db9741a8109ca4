package kz.kuzet.example.portal.otp;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a gateway wants to be asked over HTTP: gateways differ in little more than this.
 *
 * @param address where messages are posted to. HTTPS, since they hold one-time passwords; plain HTTP to this machine alone
 * @param format how the body is written
 * @param phoneField the body's field for the phone number
 * @param textField the body's field for the message
 * @param furtherFields fields that are the same in every message, for example the sender's name
 * @param keyHeader the header that carries the key, for example {@code Authorization}
 * @param key the key, with whatever the gateway wants before it, for example {@code Bearer }
 * @param timeout how long connection, request and answer may take together
 */
public record HttpSmsSettings(
        URI address,
        Format format,
        String phoneField,
        String textField,
        Map<String, String> furtherFields,
        String keyHeader,
        String key,
        Duration timeout) {

    /** How the body of a request is written. */
    public enum Format {
        /** A JSON object (RFC 8259). */
        JSON,
        /** An HTML form: {@code application/x-www-form-urlencoded}. */
        FORM
    }

    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");

    /**
     * Checks everything that can be checked before the first message.
     *
     * @throws IllegalArgumentException if something would not work or would be unsafe; the message does not repeat the key
     */
    public HttpSmsSettings {
        furtherFields = Map.copyOf(furtherFields);
        require(isSafe(address), "address: an https address is needed; http only to this machine");
        require(address.getRawUserInfo() == null, "address: the key goes into its header");
        require(!phoneField.isBlank() && !textField.isBlank(), "phoneField and textField: a name is needed");
        require(!phoneField.equals(textField), "phoneField and textField: two different names are needed");
        require(
                !furtherFields.containsKey(phoneField) && !furtherFields.containsKey(textField),
                "furtherFields: phone and message have their own");
        require(HEADER_NAME.matcher(keyHeader).matches(), "keyHeader: not the name of a header");
        require(HEADER_VALUE.matcher(key).matches(), "key: not what a header can carry");
        require(!timeout.isNegative() && !timeout.isZero(), "timeout: it must be some time");
    }

    private static boolean isSafe(URI address) {
        if (address.getHost() == null) {
            return false;
        }
        return "https".equalsIgnoreCase(address.getScheme())
                || "http".equalsIgnoreCase(address.getScheme())
                        && THIS_MACHINE.matcher(address.getHost()).matches();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Returns the gateway's host alone: the key, and perhaps the path, are secret. */
    @Override
    public String toString() {
        return "HttpSmsSettings[host=" + address.getHost() + ", format=" + format + ", timeout=" + timeout + "]";
    }
}
