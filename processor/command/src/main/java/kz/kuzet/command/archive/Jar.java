package kz.kuzet.command.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.problem.Message;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.IOUtils;

/**
 * An archive, read by its central directory as class loaders read it. Bytes between the entries, and other names in local
 * headers, are ignored.
 */
final class Jar implements Closeable {

    /** Packed bytes of an entry that is unpacked at once. */
    private static final int AT_ONCE = 1 << 20;

    private static final byte[] BEGINNING = {'P', 'K'};

    private final ZipFile zip;
    private final FilePlace place;
    private final Budget budget;
    private final Inflater inflater = new Inflater(true);

    private Jar(ZipFile zip, FilePlace place, Budget budget) {
        this.zip = zip;
        this.place = place;
        this.budget = budget;
    }

    static Jar open(SeekableByteChannel channel, FilePlace place, Budget budget) throws CommandException, IOException {
        if (channel.size() == 0) {
            throw CommandException.at(place, Message.ARCHIVE_EMPTY);
        }
        boolean archive = isBeginningOfArchive(channel);
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    // Class loaders know only one name of an entry.
                    .setUseUnicodeExtraFields(false)
                    .get();
            return new Jar(zip, place, budget);
        } catch (IOException | RuntimeException e) {
            throw CommandException.at(place, archive ? Message.ARCHIVE_BROKEN : Message.ARCHIVE_OF_NO_KIND, detail(e));
        }
    }

    /** Tells whether an exception means a broken archive. */
    static boolean isBeginningOfArchive(SeekableByteChannel channel) throws IOException {
        byte[] beginning = IOUtils.readRange(channel, BEGINNING.length);
        channel.position(0);
        return Arrays.equals(beginning, BEGINNING);
    }

    Container container(boolean library) throws CommandException {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        budget.checkEntries(all.size(), place);
        Map<String, Integer> times = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (ZipArchiveEntry entry : all) {
            String name = entry.getName();
            if (!Layout.staysInside(name)) {
                throw CommandException.at(place, Message.ARCHIVE_NAME_LEADS_OUT, name);
            }
            if (!entry.isDirectory()) {
                times.merge(name, 1, Integer::sum);
                FilePlace inside = place.inside(name);
                entries.add(new Entry(name, inside, () -> read(entry, times, inside)));
            }
        }
        return new Container(place, library, entries, name -> Layout.isLibrary(name, outerName()), name -> true);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        zip.close();
    }

    private String outerName() {
        List<String> inner = place.inner();
        return inner.isEmpty() ? place.file().toString() : inner.get(inner.size() - 1);
    }

    private byte[] read(ZipArchiveEntry entry, Map<String, Integer> times, FilePlace inside) throws CommandException {
        if (times.getOrDefault(entry.getName(), 0) > 1) {
            throw CommandException.at(inside, Message.ARCHIVE_ENTRY_TWICE);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw CommandException.at(inside, Message.ARCHIVE_ENCRYPTED);
        }
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw CommandException.at(inside, Message.ARCHIVE_PACKED_UNKNOWN, entry.getMethod());
        }
        try (InputStream stream = unpacked(entry)) {
            byte[] bytes = budget.read(stream, entry.getSize(), entry.getCompressedSize(), inside);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length != entry.getSize() || sum.getValue() != entry.getCrc()) {
                throw CommandException.at(inside, Message.ARCHIVE_BROKEN, "CRC-32");
            }
            return bytes;
        } catch (IOException | RuntimeException e) {
            // Archive libraries throw all kinds of exceptions at broken archives.
            throw CommandException.at(inside, Message.ARCHIVE_BROKEN, detail(e));
        }
    }

    /** One inflater serves all entries: to make one takes longer than to unpack a small class. */
    private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
        if (entry.getMethod() == ZipEntry.STORED || entry.getCompressedSize() > AT_ONCE) {
            return zip.getInputStream(entry);
        }
        try (InputStream packed = zip.getRawInputStream(entry)) {
            // Where there is no header, zlib may ask for one more byte than there is.
            byte[] bytes = new byte[(int) entry.getCompressedSize() + 1];
            int count = packed.readNBytes(bytes, 0, bytes.length - 1);
            inflater.reset();
            inflater.setInput(bytes, 0, count + 1);
            return new Unpacked(inflater);
        }
    }

    private static String detail(Exception exception) {
        return String.valueOf(exception.getMessage());
    }
}
