package kz.kuzet.command.classfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.view.TypeView;

/** The views of all class files in some folders. */
public final class ClassFiles {

    private final ClassPool pool = new ClassPool();

    /** Reads the folders. */
    public ClassFiles(List<Path> folders) throws IOException, CommandException {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    String path = folder.relativize(file).toString();
                    String name = path.substring(0, path.lastIndexOf('.'))
                            .replace(file.getFileSystem().getSeparator(), ".");
                    pool.add(ClassFileReader.read(Files.readAllBytes(file), name, file, pool));
                }
            }
        }
    }

    public TypeView type(String binaryName) {
        return pool.find(binaryName).orElseThrow();
    }

    public CarriedAnnotations carried() {
        return new CarriedAnnotations(pool::typeOf);
    }
}
