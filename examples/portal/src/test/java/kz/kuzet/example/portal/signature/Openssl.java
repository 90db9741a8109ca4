package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The program openssl, which nobody here wrote. Where it is not installed, tests that need it are skipped. */
final class Openssl {

    private final Path folder;
    private int files;

    Openssl(Path folder) {
        Assumptions.assumeTrue(isInstalled(), "openssl is not installed");
        this.folder = folder;
    }

    /** Signs with {@code openssl cms -sign -binary}, detached unless an option says otherwise. */
    byte[] sign(byte[] content, String format, List<TestKey> signers, String... options) {
        try {
            Path in = write("content", content);
            Path out = folder.resolve(files++ + "-signature");
            List<String> command = new ArrayList<>(
                    List.of("openssl", "cms", "-sign", "-binary", "-in", in.toString(), "-outform", format));
            for (TestKey signer : signers) {
                command.addAll(List.of(
                        "-signer",
                        pem("CERTIFICATE", signer.certificate().getEncoded()).toString(),
                        "-inkey",
                        pem("PRIVATE KEY", signer.privateKey().getEncoded()).toString()));
            }
            command.addAll(List.of(options));
            command.addAll(List.of("-out", out.toString()));
            run(command);
            return Files.readAllBytes(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Answers an OCSP request with {@code openssl ocsp}. */
    byte[] respond(Path index, TestKey authority, TestKey responder, byte[] request) throws IOException {
        Path out = folder.resolve(files++ + "-response");
        run(List.of(
                "openssl",
                "ocsp",
                "-index",
                index.toString(),
                "-CA",
                pem("CERTIFICATE", authority.certificate().getEncoded()).toString(),
                "-rsigner",
                pem("CERTIFICATE", responder.certificate().getEncoded()).toString(),
                "-rkey",
                pem("PRIVATE KEY", responder.privateKey().getEncoded()).toString(),
                "-ndays",
                "7",
                "-reqin",
                write("request", request).toString(),
                "-respout",
                out.toString()));
        return Files.readAllBytes(out);
    }

    private Path pem(String label, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        String text = "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
        return write("pem", text.getBytes(StandardCharsets.US_ASCII));
    }

    private Path write(String kind, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(files++ + "-" + kind), bytes);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " says: " + output);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isInstalled() {
        try {
            run(List.of("openssl", "version"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
