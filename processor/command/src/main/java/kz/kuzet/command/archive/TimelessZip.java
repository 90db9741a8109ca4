package kz.kuzet.command.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** An archive that does not tell when it was written, so that the same content gives the same bytes. */
public final class TimelessZip {

    /** An earlier one would be stated a second time, by the clock of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private TimelessZip() {}

    /**
     * Writes an archive anew; the stream is left open.
     *
     * @param archive one that this program has written
     * @param content gives the content of a file from its name and what it was
     */
    public static void copy(byte[] archive, BiFunction<String, byte[], byte[]> content, OutputStream out)
            throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile original = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(original.getEntries());
            for (ZipArchiveEntry entry : entries) {
                ZipEntry copied = new ZipEntry(entry.getName());
                copied.setTimeLocal(NO_TIME);
                copy.putNextEntry(copied);
                try (InputStream stream = original.getInputStream(entry)) {
                    copy.write(content.apply(entry.getName(), stream.readAllBytes()));
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
