package kz.kuzet.command.baseline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Code bases in the shapes of real ones, each with the lines of a baseline that it must have. */
enum CodeBases {
    /** Controllers that implement contracts, as spring-petclinic-rest has them. */
    CONTRACTS {
        @Override
        void fill(Sources sources) {
            for (int i = 0; i < 20; i++) {
                sources.add("api.Land" + i + "Api", """
                    package api;
                    import org.springframework.web.bind.annotation.*;
                    @RequestMapping("/land%1$d")
                    public interface Land%1$dApi {
                        @GetMapping("/list") String list();
                        @PostMapping String add(String body);
                    }
                    """.formatted(i));
                sources.endpoint("web.Land" + i, """
                    package web;
                    import org.springframework.web.bind.annotation.*;
                    @RestController
                    public class Land%1$d implements api.Land%1$dApi {
                        @Override public String list() { return ""; }
                        @Override public String add(String body) { return body; }
                    }
                    """.formatted(i));
            }
        }
    },
    /** Plain controllers, as NCANode has them. */
    PLAIN {
        @Override
        void fill(Sources sources) {
            for (int i = 0; i < 20; i++) {
                sources.endpoint("node.Sign" + i, """
                    package node;
                    import org.springframework.web.bind.annotation.*;
                    @RestController
                    @RequestMapping("/sign%1$d")
                    public class Sign%1$d {
                        @PostMapping("/sign") public String sign(String body) { return body; }
                        @PostMapping("/verify") public String verify(String body, int level) { return body; }
                    }
                    """.formatted(i));
            }
        }
    },
    /** Resources of Jakarta REST, as fineract has them. */
    RESOURCES {
        @Override
        void fill(Sources sources) {
            for (int i = 0; i < 40; i++) {
                sources.endpoint("bank.Loans" + i, """
                    package bank;
                    import jakarta.ws.rs.*;
                    @Path("/loans%1$d")
                    public class Loans%1$d {
                        @GET public String all() { return ""; }
                        @POST @Path("/x") public String one(String body) { return body; }
                        public String helper() { return ""; }
                    }
                    """.formatted(i));
            }
        }
    },
    /** Controllers over bases, as flowable-rest has them. */
    BASES {
        @Override
        void fill(Sources sources) {
            sources.add("flow.Base", """
                package flow;
                import org.springframework.web.bind.annotation.*;
                public abstract class Base {
                    @GetMapping("/state") public String state() { return ""; }
                }
                """);
            for (int i = 0; i < 20; i++) {
                sources.endpoint("flow.Task" + i, """
                    package flow;
                    import org.springframework.web.bind.annotation.*;
                    @RestController
                    public class Task%1$d extends Base {
                        @DeleteMapping("/task%1$d") public void remove(int id) {}
                    }
                    """.formatted(i));
            }
        }
    },
    /** Generic bases that are controllers themselves, nested controllers and a few services, as dhis2 has them. */
    MIXED {
        @Override
        void fill(Sources sources) {
            sources.endpoint("health.Crud", """
                package health;
                import java.util.List;
                import org.springframework.web.bind.annotation.*;
                @RestController
                public class Crud<T> {
                    @GetMapping("/all") public List<T> all() { return List.of(); }
                    @PutMapping("/put") public void put(T value) {}
                }
                """);
            for (int i = 0; i < 20; i++) {
                sources.endpoint("health.Unit" + i, """
                    package health;
                    import org.springframework.web.bind.annotation.*;
                    @RestController
                    public class Unit%1$d extends Crud<String> {
                        @PostMapping("/unit%1$d") public void own(String[] names) {}
                    }
                    """.formatted(i));
                sources.add("health.Group" + i, """
                    package health;
                    import org.springframework.web.bind.annotation.*;
                    public class Group%1$d {
                        @RestController
                        public static class Members { @GetMapping("/members%1$d") public String list() { return ""; } }
                    }
                    """.formatted(i));
                sources.lines.add("KUZET301 health.Group" + i + "$Members");
            }
            sources.add("health.Partly", """
                package health;
                import kz.kuzet.*;
                import org.springframework.web.bind.annotation.*;
                @RestController
                public class Partly {
                    @NotPublicService(reason = "free") @GetMapping("/free") public String free() { return ""; }
                    @GetMapping("/open") public String open(String a, java.util.Map<String, int[]> b) { return ""; }
                }
                """);
            sources.lines.add("KUZET301 health.Partly#open(java.lang.String,java.util.Map)");
            sources.add("health.Contradicting", """
                package health;
                import kz.kuzet.*;
                import org.springframework.web.bind.annotation.*;
                @RestController
                @NotPublicService(reason = " ")
                public class Contradicting { @GetMapping("/c") public String c() { return ""; } }
                """);
            sources.lines.add("KUZET302 health.Contradicting");
        }
    };

    /** Sources by class, and the lines that a baseline must have. */
    static final class Sources {

        private final Map<String, String> byPath = new LinkedHashMap<>();
        private final Set<String> lines = new TreeSet<>();

        void add(String type, String text) {
            byPath.put(type.replace('.', '/') + ".java", text);
        }

        void endpoint(String type, String text) {
            add(type, text);
            lines.add("KUZET301 " + type);
        }

        Map<String, String> byPath() {
            return byPath;
        }

        Set<String> lines() {
            return lines;
        }

        /** A class of which nothing is said, by its qualified name. */
        String last() {
            return lines.stream()
                    .filter(line -> line.startsWith("KUZET301 ") && !line.matches(".*[#$].*"))
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .substring("KUZET301 ".length());
        }
    }

    abstract void fill(Sources sources);

    Sources sources() {
        Sources sources = new Sources();
        fill(sources);
        return sources;
    }
}
