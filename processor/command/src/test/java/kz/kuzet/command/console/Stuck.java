package kz.kuzet.command.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program that is in the middle of writing a file until it is ended. */
final class Stuck {

    private Stuck() {}

    public static void main(String[] arguments) throws CommandException {
        OutputFile.at(Path.of(arguments[0])).write(writer -> {
            writer.write("half");
            writer.flush();
            say();
            waitForTheEnd();
        });
    }

    private static void waitForTheEnd() throws IOException {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void say() throws IOException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write('!');
        out.flush();
    }
}
