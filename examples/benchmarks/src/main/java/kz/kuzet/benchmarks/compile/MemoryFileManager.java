package kz.kuzet.benchmarks.compile;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/** Keeps all output of one compilation off the disk, so that the file system's cost does not drown the processor's. */
final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {

    private final boolean keepsResources;
    private final List<Output> sources = new ArrayList<>();
    private final List<Output> resources = new ArrayList<>();

    MemoryFileManager(JavaFileManager platform, boolean keepsResources) {
        super(platform);
        this.keepsResources = keepsResources;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_OUTPUT
                || location == StandardLocation.CLASS_OUTPUT
                || super.hasLocation(location);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        Output output = Output.ofType(className, kind);
        if (kind == Kind.SOURCE) {
            sources.add(output);
        }
        return output;
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String relativeName, FileObject sibling) {
        Output output = Output.ofResource(relativeName, keepsResources);
        resources.add(output);
        return output;
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String relativeName) throws IOException {
        if (location.isOutputLocation()) {
            throw new NoSuchFileException(relativeName);
        }
        return super.getFileForInput(location, packageName, relativeName);
    }

    /** The compiler asks this for every pair of files that a processor writes. */
    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a == b;
    }

    List<Output> generatedSources() {
        return sources;
    }

    List<Output> writtenResources() {
        return resources.stream().filter(Output::isWritten).toList();
    }
}
