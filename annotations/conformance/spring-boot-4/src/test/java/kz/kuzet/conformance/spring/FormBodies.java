package kz.kuzet.conformance.spring;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** What browsers and other clients send as forms, well formed or not. */
public enum FormBodies {
    FIELDS("application/x-www-form-urlencoded", "amount=1&purpose=%D2%9B+a&empty=&none"),
    FIELDS_REPEATED("application/x-www-form-urlencoded", "b=3&q=body&a=1&b=1&b=2&a="),
    FIELDS_IN_UTF_8("application/x-www-form-urlencoded;charset=UTF-8", "%D2%9B=%D2%9B&a=%2B%26"),
    FIELDS_IN_CYRILLIC("application/x-www-form-urlencoded;charset=windows-1251", "a=%E6%E0"),
    FIELDS_OF_A_NAMED_CHARSET("application/x-www-form-urlencoded", "_charset_=UTF-8&a=%D2%9B"),
    FIELDS_OF_WHICH_ONE_IS_BROKEN("application/x-www-form-urlencoded", "a=%&b=2&%zz=1"),
    FIELDS_IN_CAPITALS("Application/X-WWW-Form-URLencoded", "a=1"),
    FIELDS_MANY("application/x-www-form-urlencoded", "a=" + "x".repeat(150_000)),
    PARTS_WITHOUT_FILES("multipart/form-data; boundary=x", field("amount", "1") + field("amount", "2") + end()),
    PARTS_NONE("multipart/form-data; boundary=x", end()),
    PARTS_ONE_FILE("multipart/form-data; boundary=x", field("amount", "1") + file("file", "f.txt", "one") + end()),
    PARTS_MANY_FILES(
            "multipart/form-data; boundary=x",
            file("file", "f", "one") + file("file", "g", "two") + field("a", "b") + file("h", "h.pdf", "th") + end()),
    PARTS_EMPTY_FILE("multipart/form-data; boundary=x", file("file", "", "") + file("other", "e.txt", "") + end()),
    PARTS_OF_OTHER_LETTERS(
            "multipart/form-data; boundary=\"x\"",
            file("құжат", "өтініш.txt", "қолтаңба") + field("мақсаты", "ә") + end()),
    PARTS_OF_A_NAMED_CHARSET("multipart/form-data; boundary=x", field("_charset_", "UTF-8") + field("a", "қ") + end()),
    PARTS_WITH_TYPES(
            "multipart/form-data;boundary=x",
            "--x\r\n"
                    + "Content-Disposition: form-data; name=\"json\"\r\n"
                    + "Content-Type: application/json\r\n"
                    + "X-Own: 1\r\n\r\n"
                    + "{}\r\n"
                    + end()),
    PARTS_LARGER_THAN_MEMORY("multipart/form-data; boundary=x", large(200_000)),
    PARTS_BROKEN("multipart/form-data; boundary=x", "--y\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"),
    PARTS_CUT_OFF("multipart/form-data; boundary=x", file("file", "f", "one").substring(0, 60)),
    PARTS_WITHOUT_BOUNDARY("multipart/form-data", field("amount", "1") + end());

    private final String type;
    private final byte[] bytes;

    FormBodies(String type, String text) {
        this(type, text.getBytes(StandardCharsets.UTF_8));
    }

    FormBodies(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    public String type() {
        return type;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isMultipart() {
        return type.startsWith("multipart");
    }

    /** All of it but one byte of the content. */
    public byte[] changed() {
        byte[] changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        return changed;
    }

    private static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String file, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    private static String end() {
        return "--x--\r\n";
    }

    /** A form with one file of any bytes. */
    public static byte[] large(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        Charset ascii = StandardCharsets.US_ASCII;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(field("amount", "1").getBytes(ascii));
        all.writeBytes(
                ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n").getBytes(ascii));
        all.writeBytes(content);
        all.writeBytes(("\r\n" + end()).getBytes(ascii));
        return all.toByteArray();
    }
}
