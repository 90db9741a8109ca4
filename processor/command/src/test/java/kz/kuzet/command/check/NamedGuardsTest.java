package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static kz.kuzet.command.check.ServerClasses.GRPC;
import static kz.kuzet.command.check.ServerClasses.JERSEY;
import static kz.kuzet.command.check.ServerClasses.SPRING_MVC;
import static kz.kuzet.command.check.ServerClasses.WEB_FLUX;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.command.testing.KuzetRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** KUZET513: where an adapter is asked only by what the code of an application names. */
final class NamedGuardsTest {

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Doors.frameworks(stubs);
    }

    private Path packed(String form, Path classes, boolean kuzet, String... servers) {
        return new Packing(folder, frameworks).application(form, classes, kuzet, servers);
    }

    @Test
    void servicesOfGrpcAreGuardedWhereTheCodeCallsGrpcGuards() {
        Path stubs = Doors.compiled(
                folder.resolve("grpc"),
                Map.of(
                        // The compiler needs its package to be there.
                        "org.springframework.web.bind.annotation.RequestMapping",
                        "public @interface %s {}",
                        "io.grpc.BindableService",
                        "public interface %s {}",
                        "kz.kuzet.grpc.GrpcGuards",
                        "public class %s { public static void guard(Object server) {} }"));
        String service = service("e_1") + " public class Tax implements io.grpc.BindableService {}";
        for (boolean calls : new boolean[] {false, true}) {
            String call = calls ? "kz.kuzet.grpc.GrpcGuards.guard(this);" : "";
            Path classes = Compiled.in(folder.resolve("calls-" + calls), stubs)
                    .with("Tax", service)
                    .with("Main", "public class Main { void start() { " + call + " } }")
                    .bare();
            KuzetRun run = KuzetRun.check(packed("a.jar", classes, true, GRPC));
            assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(!calls);
        }
    }

    /** A row for each way to name a guard in a filter, in a method whose result is not used. */
    record Filtered(String code, boolean reported, boolean kuzet, List<String> servers) {}

    static Stream<Filtered> filters() {
        String mvc = "kz.kuzet.spring.GuardFilters.";
        String webFlux = "kz.kuzet.spring.webflux.ReactiveGuardFilters.";
        return Stream.of(
                new Filtered(mvc + "guard(TaxGuard.GUARD);", false, true, List.of(SPRING_MVC)),
                new Filtered(mvc + "preparesRequest(TaxGuard.GUARD);", false, true, List.of(SPRING_MVC)),
                new Filtered(mvc + "guard(\n\n  TaxGuard.GUARD);", false, true, List.of(SPRING_MVC, WEB_FLUX)),
                new Filtered(webFlux + "guard(TaxGuard.GUARD);", false, true, List.of(WEB_FLUX)),
                new Filtered(webFlux + "preparesRequest(TaxGuard.GUARD);", false, true, List.of(WEB_FLUX)),
                // No server asks it, or another one than the filter is for.
                new Filtered(mvc + "guard(TaxGuard.GUARD);", true, true, List.of(JERSEY)),
                new Filtered(mvc + "guard(TaxGuard.GUARD);", true, true, List.of(WEB_FLUX)),
                new Filtered(mvc + "guard(TaxGuard.GUARD);", true, false, List.of(SPRING_MVC)),
                new Filtered(webFlux + "guard(TaxGuard.GUARD);", true, true, List.of(SPRING_MVC)),
                // No filter, or another guard.
                new Filtered("", true, true, List.of(SPRING_MVC)),
                new Filtered("Object named = TaxGuard.GUARD;", true, true, List.of(SPRING_MVC)),
                new Filtered(mvc + "guard(LandGuard.GUARD);", true, true, List.of(SPRING_MVC)),
                new Filtered(
                        "Object named = TaxGuard.GUARD; " + mvc + "guard(LandGuard.GUARD);",
                        true,
                        true,
                        List.of(SPRING_MVC)),
                new Filtered(
                        "Object named = TaxGuard.GUARD; " + mvc + "guard(named);", true, true, List.of(SPRING_MVC)),
                new Filtered(mvc + "notPublicService(TaxGuard.GUARD);", true, true, List.of(SPRING_MVC)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void servicesOfFunctionsAreGuardedWhereAFilterNamesTheGuard(Filtered filtered) {
        String filters = "public class %s { public static void guard(Object guard) {}"
                + " public static void preparesRequest(Object guard) {}"
                + " public static void notPublicService(Object reason) {} }";
        Path stubs = Doors.compiled(
                folder.resolve("functions"),
                Map.of(
                        "org.springframework.web.bind.annotation.RequestMapping",
                        "public @interface %s {}",
                        "kz.kuzet.spring.GuardFilters",
                        filters,
                        "kz.kuzet.spring.webflux.ReactiveGuardFilters",
                        filters));
        String guard = "public class %s { public static final Object GUARD = new Object(); }";
        Path classes = Compiled.in(folder.resolve("named"), stubs)
                .with("Tax", service("e_1") + " public class Tax {}")
                .with("TaxGuard", guard.formatted("TaxGuard"))
                .with("LandGuard", guard.formatted("LandGuard"))
                .with("Routes", "public class Routes { void routes() { " + filtered.code() + " } }")
                .bare();
        KuzetRun run = KuzetRun.check(
                packed("a.jar", classes, filtered.kuzet(), filtered.servers().toArray(new String[0])));
        // Without Kuzet's jars only a part of an application is given.
        assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(filtered.reported());
    }
}
