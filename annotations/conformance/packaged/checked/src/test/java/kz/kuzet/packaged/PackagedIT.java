package kz.kuzet.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One application with a module of its own, packed in every form: nothing is reported where nothing is lost, and everything else is. */
final class PackagedIT {

    private static final String REGISTER = "META-INF/kuzet/register.json";
    private static final String LIST = "META-INF/services/kz.kuzet.guard.ServiceGuard";
    private static final String GUARD = "kz/kuzet/packaged/IncomeStatementGuard.class";
    private static final String SOUND = "Services: 2. Endpoints that provide none: 1. Findings: 0.";

    @TempDir
    private Path folder;

    private static void isSound(Path application) {
        Run run = Run.kuzet("check", application);
        assertThat(run.findings()).as(run.out()).isEmpty();
        assertThat(run.counted()).isEqualTo(SOUND);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private static List<String> found(Path application) {
        Run run = Run.kuzet("check", application);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        return run.findings().stream()
                .map(line -> line.replaceFirst(".*\\[(KUZET\\d+)] .*", "$1"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsReportedOfASoundApplication(Packed packed) {
        isSound(packed.file());
    }

    @ParameterizedTest
    @EnumSource(names = {"BOOT_4_JAR", "BOOT_4_WAR"})
    void norOfWhatIsUnpacked(Packed packed) throws IOException {
        Packed.unpack(packed.file(), folder);
        isSound(folder);
    }

    static Stream<Arguments> extractions() {
        return Stream.of(
                Arguments.of(Packed.BOOT_4_JAR, List.of()),
                Arguments.of(Packed.BOOT_4_JAR, List.of("--launcher")),
                Arguments.of(Packed.BOOT_4_JAR, List.of("--layers")),
                Arguments.of(Packed.BOOT_4_JAR, List.of("--layers", "--launcher")),
                Arguments.of(Packed.BOOT_3_JAR, List.of("--layers")));
    }

    @ParameterizedTest
    @MethodSource("extractions")
    void norOfWhatSpringBootExtractsForAnImage(Packed packed, List<String> options) {
        Path extracted = folder.resolve("extracted");
        Stream<Object> arguments = Stream.concat(
                Stream.of("-Djarmode=tools", "-jar", packed.file(), "extract", "--destination", extracted),
                options.stream());
        Run run = Run.java(arguments.toList());
        assertThat(run.status()).as(run.err()).isZero();
        isSound(extracted);
    }

    @Test
    void norOfAJarThatIsMergedWithItsLibraries() {
        Run run = Run.kuzet("check", shaded("shaded"));
        assertThat(run.findings()).as(run.out()).isEmpty();
        assertThat(run.counted()).isEqualTo("Services: 1. Endpoints that provide none: 1. Findings: 0.");
        assertThat(run.status()).isZero();
    }

    @Test
    void listAndRegisterAreMissedWhereModulesWereMergedAndTheyWereNot() {
        assertThat(found(shaded("unmerged"))).containsExactly("KUZET506", "KUZET509");
        // The other way round: what was laid over is lost.
        assertThat(found(Packed.inTarget("overlay", "app-unmerged.war")))
                .containsExactly("KUZET506", "KUZET509", "KUZET509");
    }

    private static Path shaded(String classifier) {
        try (Stream<Path> files = Files.list(Packed.inTarget("boot-4", "."))) {
            return files.filter(file -> file.toString().endsWith("-" + classifier + ".jar"))
                    .reduce((one, other) -> {
                        throw new AssertionError(one + " and " + other);
                    })
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRegisterThatIsLostIsMissed() {
        assertThat(foundOnce(root -> Files.delete(Packed.own(root, REGISTER)))).containsExactly("KUZET508");
    }

    @Test
    void aListOfGuardsThatIsLostIsMissed() {
        assertThat(foundOnce(root -> Files.delete(Packed.own(root, LIST)))).containsExactly("KUZET506");
    }

    @Test
    void aGuardThatIsLostIsMissed() {
        assertThat(foundOnce(root -> Files.delete(Packed.own(root, GUARD)))).containsExactly("KUZET502", "KUZET507");
    }

    private List<String> foundOnce(Packed.Change change) {
        return found(Packed.BOOT_4_JAR.changed(folder, change));
    }

    /** In each form: the register of the application says something else, and a module among the libraries has lost its own. */
    @ParameterizedTest
    @EnumSource
    void registersAreHeldAgainstTheClassesInEveryForm(Packed packed) {
        Path changed = packed.changed(folder, root -> {
            Path register = Packed.own(root, REGISTER);
            Files.writeString(register, Files.readString(register).replace("pk_001", "pk_009"));
            Packed.changeLibrary(
                    root,
                    "kuzet-packaged-land",
                    folder.resolve("land.jar"),
                    module -> Files.delete(module.resolve(REGISTER)));
        });
        assertThat(found(changed)).containsExactly("KUZET508", "KUZET509");
    }

    @ParameterizedTest
    @EnumSource
    void theRegistersOfAllModulesArePutTogether(Packed packed) {
        Run run = Run.kuzet("register", packed.file());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"pk_001\"", "\"pk_002\"", "kz.kuzet.packaged.Liveness");
        Run difference = Run.kuzet("diff", packed.file(), Packed.BOOT_4_JAR.file());
        assertThat(difference.status()).as(difference.out() + difference.err()).isZero();
    }
}
