package kz.kuzet.command.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives in memory, and the damage that can be done to their headers. */
final class ZipBytes {

    /** Where fields are in a record of the central directory, and in the header before an entry. */
    enum Field {
        FLAGS(8, 6, 2),
        METHOD(10, 8, 2),
        CRC(16, 14, 4),
        PACKED_SIZE(20, 18, 4),
        SIZE(24, 22, 4);

        private final int inDirectory;
        private final int beforeEntry;
        private final int length;

        Field(int inDirectory, int beforeEntry, int length) {
            this.inDirectory = inDirectory;
            this.beforeEntry = beforeEntry;
            this.length = length;
        }
    }

    private static final byte[] DIRECTORY_RECORD = {'P', 'K', 1, 2};
    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    private static final int NAME_IN_DIRECTORY = 46;
    private static final int NAME_BEFORE_ENTRY = 30;

    private ZipBytes() {}

    /** Packs texts: name, content, name, content. */
    static byte[] of(String... namesAndContents) {
        Object[] all = new Object[namesAndContents.length];
        for (int index = 0; index < all.length; index++) {
            all[index] = index % 2 == 0 ? namesAndContents[index] : bytes(namesAndContents[index]);
        }
        return pack(ZipEntry.DEFLATED, all);
    }

    /** Packs names and bytes by a method. */
    static byte[] pack(int method, Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int index = 0; index < namesAndContents.length; index += 2) {
                byte[] content = (byte[]) namesAndContents[index + 1];
                ZipEntry entry = new ZipEntry((String) namesAndContents[index]);
                entry.setMethod(method);
                entry.setSize(content.length);
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Changes a field in the central directory, which counts. */
    static byte[] withInDirectory(byte[] zip, String name, Field field, long value) {
        return with(zip, find(zip, DIRECTORY_RECORD, NAME_IN_DIRECTORY, name) + field.inDirectory, field.length, value);
    }

    /** Changes a field before the entry, which does not count. */
    static byte[] withBeforeEntry(byte[] zip, String name, Field field, long value) {
        return with(zip, find(zip, LOCAL_HEADER, NAME_BEFORE_ENTRY, name) + field.beforeEntry, field.length, value);
    }

    /** Renames an entry in the central directory; the new name is as long as the old one. */
    static byte[] renamedInDirectory(byte[] zip, String name, String other) {
        return overwritten(zip, find(zip, DIRECTORY_RECORD, NAME_IN_DIRECTORY, name) + NAME_IN_DIRECTORY, bytes(other));
    }

    /** Renames an entry in the header before it only. */
    static byte[] renamedBeforeEntry(byte[] zip, String name, String other) {
        return overwritten(zip, find(zip, LOCAL_HEADER, NAME_BEFORE_ENTRY, name) + NAME_BEFORE_ENTRY, bytes(other));
    }

    private static byte[] with(byte[] zip, int at, int length, long value) {
        byte[] little = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        return overwritten(zip, at, Arrays.copyOf(little, length));
    }

    private static byte[] overwritten(byte[] zip, int at, byte[] bytes) {
        byte[] changed = zip.clone();
        System.arraycopy(bytes, 0, changed, at, bytes.length);
        return changed;
    }

    private static int find(byte[] zip, byte[] signature, int nameOffset, String name) {
        byte[] wanted = bytes(name);
        for (int at = 0; at + nameOffset + wanted.length <= zip.length; at++) {
            if (Arrays.equals(zip, at, at + 4, signature, 0, 4)
                    && Arrays.equals(zip, at + nameOffset, at + nameOffset + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
