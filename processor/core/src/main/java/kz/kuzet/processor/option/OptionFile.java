package kz.kuzet.processor.option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that an option names. */
final class OptionFile {

    /** A register takes about 800 bytes for a service, a baseline 100 for a finding. */
    private static final int LONGEST_IN_BYTES = 64 * 1024 * 1024;

    private OptionFile() {}

    /** Reads a whole file. It uses the absolute path, so that a message about a missing file tells where it was looked for. */
    static byte[] content(String file) throws IOException {
        Path path = Path.of(file).toAbsolutePath();
        if (Files.notExists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new FileSystemException(path.toString(), null, "not a file");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] content = stream.readNBytes(LONGEST_IN_BYTES + 1);
            if (content.length > LONGEST_IN_BYTES) {
                throw new FileSystemException(path.toString(), null, "longer than " + LONGEST_IN_BYTES + " bytes");
            }
            return content;
        }
    }
}
