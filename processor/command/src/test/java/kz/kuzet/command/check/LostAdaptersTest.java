package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static kz.kuzet.command.check.ServerClasses.CXF;
import static kz.kuzet.command.check.ServerClasses.CXF_WEB_SERVICES;
import static kz.kuzet.command.check.ServerClasses.DATA_REST;
import static kz.kuzet.command.check.ServerClasses.GRAPHQL;
import static kz.kuzet.command.check.ServerClasses.GRPC;
import static kz.kuzet.command.check.ServerClasses.JERSEY;
import static kz.kuzet.command.check.ServerClasses.RESTEASY;
import static kz.kuzet.command.check.ServerClasses.SPRING_BOOT;
import static kz.kuzet.command.check.ServerClasses.SPRING_GRPC;
import static kz.kuzet.command.check.ServerClasses.SPRING_MVC;
import static kz.kuzet.command.check.ServerClasses.SPRING_STOMP;
import static kz.kuzet.command.check.ServerClasses.WEB_FLUX;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** KUZET513: applications that hold an adapter which their framework does not find. */
final class LostAdaptersTest {

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Doors.frameworks(stubs);
    }

    record Ordering(String webXml, boolean registers, boolean leftOut) {}

    static List<Ordering> orderings() {
        String doctype = "<!DOCTYPE web-app SYSTEM \"http://127.0.0.1:1/web.dtd\">";
        return List.of(
                new Ordering("<web-app/>", false, false),
                new Ordering("<web-app><ordering><before><others/></before></ordering></web-app>", false, false),
                new Ordering("<web-app><absolute-ordering/></web-app>", false, true),
                new Ordering("<web-app><absolute-ordering></absolute-ordering></web-app>", false, true),
                new Ordering("<web-app><absolute-ordering><name>a</name></absolute-ordering></web-app>", false, true),
                new Ordering(
                        "<web-app><absolute-ordering><name>others</name></absolute-ordering></web-app>", false, true),
                new Ordering(
                        "<j:web-app xmlns:j='https://jakarta.ee/xml/ns/jakartaee'><j:absolute-ordering><!-- a -->"
                                + "<j:name>a</j:name></j:absolute-ordering></j:web-app>",
                        false,
                        true),
                new Ordering(doctype + "<web-app><absolute-ordering/></web-app>", false, true),
                new Ordering("<web-app><absolute-ordering><others/></absolute-ordering></web-app>", false, false),
                new Ordering(
                        "<web-app><absolute-ordering><name>a</name><others/><name>b</name></absolute-ordering></web-app>",
                        false,
                        false),
                new Ordering(
                        "<web-app><absolute-ordering><name> kuzet_jakarta\n</name></absolute-ordering></web-app>",
                        false,
                        false),
                new Ordering("<web-app><absolute-ordering/></web-app>", true, false));
    }

    @ParameterizedTest
    @MethodSource("orderings")
    void anOrderingThatLeavesTheAdapterOutIsReported(Ordering ordering) {
        Path stubs = Doors.compiled(
                folder.resolve("servlet"),
                Map.of(
                        // The compiler needs its package to be there.
                        "org.springframework.web.bind.annotation.RequestMapping",
                        "public @interface %s {}",
                        "jakarta.servlet.annotation.WebServlet",
                        "public @interface %s {}",
                        "kz.kuzet.jakarta.servlet.GuardInitializer",
                        "public class %s {}"));
        Path classes = Compiled.in(folder.resolve("ordered"), stubs)
                .with("Tax", "@jakarta.servlet.annotation.WebServlet " + service("e_1") + " public class Tax {}")
                .with(
                        "Main",
                        "public class Main { Object initializer() { return "
                                + (ordering.registers() ? "new kz.kuzet.jakarta.servlet.GuardInitializer()" : "null")
                                + "; } }")
                .bare();
        KuzetRun run = KuzetRun.check(new Packing(folder, frameworks).war(classes, ordering.webXml()));
        assertThat(run.out().contains("<absolute-ordering> in web.xml leaves the jar kuzet-jakarta out"))
                .as(run.out())
                .isEqualTo(ordering.leftOut());
        assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(ordering.leftOut());
    }

    @Test
    void aDescriptorThatIsNoXmlIsReported() {
        Path classes = Doors.compiled(folder.resolve("module"), frameworks, Doors.into(EndpointKind.SERVLET, ""));
        KuzetRun run = KuzetRun.check(new Packing(folder, frameworks).war(classes, "<web-app>"));
        assertThat(run.err() + run.out()).contains("WEB-INF/web.xml", "The deployment descriptor is no XML");
        assertThat(run.status()).isNotZero();
    }

    /** How an application hands an adapter to its framework itself, or does not. */
    record ByHand(String adapter, Adapter reached, String code, boolean asked, List<String> servers) {}

    static List<ByHand> byHand() {
        String spring = "kz.kuzet.spring.KuzetGuards";
        String rest = "kz.kuzet.jakarta.GuardFeature";
        String servlet = "kz.kuzet.jakarta.servlet.GuardInitializer";
        String nothing = "class Main {}";
        String annotated = "@Named(%s.class) class Main {}";
        String among = "@Named({Object.class, %s.class}) class Main {}";
        String constant = "class Main { Object named = %s.class; }";
        String created = "class Main { Object created = new %s(); }";
        return List.of(
                new ByHand(spring, Adapter.SPRING_MVC, nothing, false, List.of(SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_MVC, annotated, true, List.of(SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_MVC, among, true, List.of(WEB_FLUX)),
                new ByHand(spring, Adapter.SPRING_MVC, constant, true, List.of(SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_MVC, created, true, List.of(SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_GRAPHQL, nothing, false, List.of(SPRING_MVC, GRAPHQL)),
                new ByHand(spring, Adapter.SPRING_GRAPHQL, annotated, true, List.of(SPRING_MVC, GRAPHQL)),
                new ByHand(spring, Adapter.SPRING_STOMP, nothing, false, List.of(SPRING_MVC, SPRING_STOMP)),
                new ByHand(spring, Adapter.SPRING_STOMP, annotated, true, List.of(SPRING_MVC, SPRING_STOMP)),
                new ByHand(spring, Adapter.SPRING_DATA_REST, nothing, false, List.of(SPRING_MVC, DATA_REST)),
                new ByHand(spring, Adapter.SPRING_DATA_REST, annotated, true, List.of(SPRING_MVC, DATA_REST)),
                new ByHand(spring, Adapter.SPRING_MVC, nothing, false, List.of(SPRING_BOOT, SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_MVC, annotated, true, List.of(SPRING_BOOT, SPRING_MVC)),
                new ByHand(spring, Adapter.SERVLET, nothing, false, List.of(SPRING_BOOT)),
                new ByHand(rest, Adapter.JAKARTA_REST, nothing, false, List.of(JERSEY)),
                new ByHand(rest, Adapter.JAKARTA_REST, constant, true, List.of(JERSEY)),
                new ByHand(rest, Adapter.JAKARTA_REST, nothing, false, List.of(RESTEASY)),
                new ByHand(rest, Adapter.JAKARTA_REST, created, true, List.of(RESTEASY)),
                new ByHand(rest, Adapter.JAKARTA_REST, nothing, false, List.of(CXF)),
                new ByHand(rest, Adapter.JAKARTA_REST, created, true, List.of(CXF)),
                new ByHand(rest, Adapter.WEB_SERVICE, nothing, false, List.of(CXF_WEB_SERVICES)),
                new ByHand(servlet, Adapter.SERVLET, nothing, false, List.of()),
                new ByHand(servlet, Adapter.SERVLET, created, true, List.of()),
                new ByHand(servlet, Adapter.GRPC, nothing, false, List.of(GRPC, SPRING_GRPC)));
    }

    /** Jars that are laid together keep one file of each name, so the lists that name the adapters are lost. */
    @ParameterizedTest
    @MethodSource("byHand")
    void anAdapterThatNothingFindsAsksNothing(ByHand row) {
        Path stubs = Doors.compiled(
                folder.resolve("by-hand"),
                Map.of(
                        "com.example.Named",
                        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                                + " public @interface %s { Class<?>[] value(); }",
                        row.adapter(),
                        "public class %s {}"));
        List<EndpointKind> kinds = Arrays.stream(EndpointKind.values())
                .filter(kind -> kind.adapter().equals(Optional.of(row.reached())))
                .toList();
        assertThat(kinds).isNotEmpty();
        Compiled.copyAll(frameworks, stubs);
        for (EndpointKind kind : kinds) {
            Compiled module = Compiled.in(folder.resolve("module-" + kind), stubs);
            Doors.into(kind, "").forEach(door -> module.with(door.type(), door.source()));
            Path classes = module.with("Main", "public " + row.code().formatted(row.adapter()))
                    .bare();
            KuzetRun run = KuzetRun.check(new Packing(folder, stubs).laidTogether(classes, row.servers()));
            assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(!row.asked());
        }
    }
}
