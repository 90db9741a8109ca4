package kz.kuzet.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.SourceVersion;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * What earlier compilations left in the output folder. A compiler that lets no processor read there finds nothing: build tools
 * that set it up so begin each build with an empty folder.
 */
final class EarlierOutput {

    /** A register takes about 800 bytes for a service. */
    private static final int LONGEST_FILE_IN_BYTES = 64 * 1024 * 1024;

    private final String root;
    private final Filer filer;
    private final Map<String, Boolean> classes = new HashMap<>();

    /**
     * @param root the name of the module with a slash, where the compiler has a folder for each; otherwise empty
     */
    EarlierOutput(String root, Filer filer) {
        this.root = root;
        this.filer = filer;
    }

    /** Reads a file, before this compilation writes it. Fails where there is one that cannot be read. */
    Optional<byte[]> file(String path) throws IOException {
        Optional<InputStream> found = open("", path);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = found.get()) {
            byte[] content = stream.readNBytes(LONGEST_FILE_IN_BYTES + 1);
            if (content.length > LONGEST_FILE_IN_BYTES) {
                throw new FileSystemException(path, null, "longer than " + LONGEST_FILE_IN_BYTES + " bytes");
            }
            return Optional.of(content);
        }
    }

    /** Tells whether the file of a class is there. */
    boolean hasClass(String binaryName) {
        return classes.computeIfAbsent(binaryName, this::isThere);
    }

    private boolean isThere(String binaryName) {
        if (!SourceVersion.isName(binaryName)) {
            // A register may say anything.
            return false;
        }
        int dot = binaryName.lastIndexOf('.');
        try {
            Optional<InputStream> found =
                    open(binaryName.substring(0, Math.max(0, dot)), binaryName.substring(dot + 1) + ".class");
            if (found.isPresent()) {
                found.get().close();
            }
            return found.isPresent();
        } catch (IOException e) {
            // A file that cannot be read is there.
            return true;
        }
    }

    private Optional<InputStream> open(String packageName, String name) throws IOException {
        try {
            FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, root + packageName, name);
            return isFolder(file) ? Optional.empty() : Optional.of(file.openInputStream());
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (UnsupportedOperationException | IllegalStateException | IllegalArgumentException e) {
            // This compiler shows no output.
            return Optional.empty();
        }
    }

    /** Writing will fail there, and say so. */
    private static boolean isFolder(FileObject file) {
        return "file".equals(file.toUri().getScheme()) && Files.isDirectory(Path.of(file.toUri()));
    }
}
