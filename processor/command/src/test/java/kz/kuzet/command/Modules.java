package kz.kuzet.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.JsonWriter;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.Registers;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/** Modules as a build leaves them: folders and archives that hold a register. */
final class Modules {

    static final String REGISTER = "META-INF/kuzet/register.json";

    private Modules() {}

    /** A service of two points. */
    static RegisteredService service(String code) {
        return service(code, Fee.FREE, List.of());
    }

    static RegisteredService service(String code, Fee fee, List<String> composedOf) {
        ServiceCriteria criteria = new ServiceCriteria(
                DisclosureRisk.PRESENT, DatabaseChange.UNCHANGED, new Term(10, TermUnit.MINUTES), fee, false, false);
        DeclaredService declared = Registers.declared(code, criteria)
                .set(ServiceAttribute.NAME, "Certificate")
                .set(ServiceAttribute.COMPOSED_OF, composedOf)
                .set(ServiceAttribute.CHANNELS, List.of(Channel.PORTAL))
                .build();
        return Registers.service(
                declared.enforced().orElseThrow(), "kz.example.Of_" + code, "kz.example.Of_" + code + "Guard");
    }

    static Register register(RegisteredService... services) {
        return register("Ministry", services);
    }

    static Register register(String provider, RegisteredService... services) {
        return new Register(
                RulesEdition.APPLIED,
                provider,
                List.of(services),
                List.of(new ExcludedEndpoint("kz.example.Health", "tells whether it runs")));
    }

    static String json(Register register) {
        return JsonWriter.write(register);
    }

    /** A folder of classes. */
    static Path folder(Path folder, Register register) {
        return write(folder.resolve(REGISTER), bytes(json(register)), folder);
    }

    static Path jar(Path file, Register register) {
        return write(file, jar(register), file);
    }

    static byte[] jar(Register register) {
        return zip(Map.of(REGISTER, bytes(json(register))));
    }

    static byte[] zip(Map<String, byte[]> contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> content : new LinkedHashMap<>(contents).entrySet()) {
                zip.putNextEntry(new ZipEntry(content.getKey()));
                zip.write(content.getValue());
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

    static Path write(Path file, byte[] content) {
        return write(file, content, file);
    }

    private static Path write(Path file, byte[] content, Path result) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }
}
