package kz.kuzet.command.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.processor.mirror.Mirrors;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.ReflectedAnnotation;
import kz.kuzet.view.ReflectedType;
import kz.kuzet.view.TypeView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A compiler's mirrors, class files and reflection show the same types, and the rules over them come to the same. Each shape is one
 * of which two of them once came to different results, or could.
 */
final class ThreeViewsTest {

    private static final String PACKAGE = "com.example.";
    private static final String IMPORTS =
            "package com.example; import java.lang.annotation.*; import java.util.*; import"
                    + " kz.kuzet.*; import org.springframework.web.bind.annotation.*;\n";
    private static final String SERVICE = "@PublicService(code = \"s\", name = \"-\", disclosureRisk ="
            + " DisclosureRisk.PRESENT, databaseChange = DatabaseChange.CHANGED, term = 1, termUnit = TermUnit.HOURS,"
            + " fee = Fee.FREE)";

    private static Path frameworks;

    @TempDir
    private Path folder;

    /**
     * A shape.
     *
     * @param name what it is
     * @param source in which {@code @X} stands for an exclusion, {@code @S} for a service, and every endpoint is called {@code E}
     * @param expected the endpoint's methods, each with what it overrides and what it is
     */
    private record Shape(String name, String source, Set<String> expected) {

        static Shape of(String name, String source, String... expected) {
            return new Shape(name, source, Set.of(expected));
        }

        String text() {
            return IMPORTS
                    + source.replaceAll("@X\\b", "@NotPublicService(reason = \"-\")")
                            .replaceAll("@S\\b", SERVICE);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Shape> SHAPES = List.of(
            Shape.of(
                    "generic methods, with variables of the same and of other names",
                    """
                    interface Api {
                        @X <T> T same(T in);
                        @X <T> T other(T in);
                        @X <T extends Comparable<T>> List<T> sorted(List<T> in);
                        @X <T, R extends T> R two(T in, R out);
                        @X <T extends Number & Runnable> void bounded(T[] in);
                    }
                    class E implements Api {
                        public <T> T same(T in) { return in; }
                        public <Q> Q other(Q in) { return in; }
                        public <Q extends Comparable<Q>> List<Q> sorted(List<Q> in) { return in; }
                        public <A, B extends A> B two(A in, B out) { return out; }
                        public <N extends Number & Runnable> void bounded(N[] in) {}
                    }
                    """,
                    "E#same(java.lang.Object) < Api#same(java.lang.Object): Excluded",
                    "E#other(java.lang.Object) < Api#other(java.lang.Object): Excluded",
                    "E#sorted(java.util.List) < Api#sorted(java.util.List): Excluded",
                    "E#two(java.lang.Object,java.lang.Object) < Api#two(java.lang.Object,java.lang.Object): Excluded",
                    "E#bounded(java.lang.Number[]) < Api#bounded(java.lang.Number[]): Excluded"),
            Shape.of(
                    "type arguments through two types, and arrays of them",
                    """
                    interface Api<T> {
                        @X void one(T in);
                        @X void many(T[] in, List<? extends T> more);
                    }
                    abstract class Between<S> implements Api<S[]> {}
                    class E extends Between<String> {
                        public void one(String[] in) {}
                        public void one(Integer in) {}
                        public void many(String[][] in, List<? extends String[]> more) {}
                    }
                    """,
                    "E#one(java.lang.String[]) < Api#one(java.lang.Object): Excluded",
                    "E#one(java.lang.Integer): NOTHING_SAID",
                    "E#many(java.lang.String[][],java.util.List) < Api#many(java.lang.Object[],java.util.List):"
                            + " Excluded"),
            Shape.of(
                    "a variable of a method that is bounded by one of its type",
                    """
                    interface Api<T> { @X <N extends T> void one(N in); }
                    class E implements Api<Number> { public <M extends Number> void one(M in) {} }
                    """,
                    "E#one(java.lang.Number) < Api#one(java.lang.Object): Excluded"),
            Shape.of(
                    "a raw type",
                    """
                    interface Api<T extends Number> { @X void one(T in, List<T> more); }
                    @SuppressWarnings("rawtypes") class E implements Api { public void one(Number in, List more) {} }
                    """,
                    "E#one(java.lang.Number,java.util.List) < Api#one(java.lang.Number,java.util.List): Excluded"),
            Shape.of(
                    "a variable of the type around",
                    """
                    interface Api<T> { @X void one(T in); }
                    class Outer<T extends Number> { class E implements Api<T> { public void one(T in) {} } }
                    """,
                    "Outer$E#one(java.lang.Number) < Api#one(java.lang.Object): Excluded"),
            Shape.of("an abstract class beside an interface", """
                interface Api { @X void one(); }
                abstract class Base { public abstract void one(); }
                abstract class E extends Base implements Api {}
                """, "Base#one() < Api#one(): Excluded"),
            Shape.of(
                    "what nobody, or not everybody, can override",
                    """
                    class Base {
                        @X private void hidden() {}
                        @X static void ofTheClass() {}
                        @X void ofThePackage() {}
                        @X protected void ofHeirs() {}
                    }
                    class E extends Base {
                        void hidden() {}
                        static void ofTheClass() {}
                        void ofThePackage() {}
                        public void ofHeirs() {}
                    }
                    """,
                    "E#hidden(): NOTHING_SAID",
                    "Base#hidden(): Excluded",
                    "E#ofTheClass(): NOTHING_SAID",
                    "Base#ofTheClass(): Excluded",
                    "E#ofThePackage() < Base#ofThePackage(): Excluded",
                    "E#ofHeirs() < Base#ofHeirs(): Excluded"),
            Shape.of(
                    "interfaces above interfaces, and classes before them",
                    """
                    interface Top { @X void one(); @X void two(); }
                    interface Low extends Top { void one(); @PreparesRequest("a") void two(); }
                    class Base { @PreparesRequest("b") public void two() {} }
                    class E extends Base implements Low { public void one() {} public void two() {} }
                    """,
                    "E#one() < Low#one() < Top#one(): Excluded",
                    "E#two() < Base#two() < Low#two() < Top#two(): Prepares b"),
            Shape.of(
                    "an inherited preparation without a code, of a service",
                    "abstract class Base { @PreparesRequest public void form() {} }\n@S class E extends Base {}",
                    "Base#form(): Prepares s"),
            Shape.of("an inherited preparation without a code, overridden", """
                interface Api { @PreparesRequest void form(); }
                @S class E implements Api { public void form() {} }
                """, "E#form() < Api#form(): Prepares s"),
            Shape.of(
                    "an inherited preparation without a code, of no service",
                    "class Base { @PreparesRequest public void form() {} }\nclass E extends Base {}",
                    "Base#form(): NOTHING_TO_PREPARE"),
            Shape.of(
                    "a preparation without a code, of the service of an interface that declares the handler",
                    "@S interface Api { void form(); }\n"
                            + "class E implements Api { @PreparesRequest public void form() {} }",
                    "E#form() < Api#form(): Prepares s"),
            Shape.of(
                    "a preparation without a code between two services",
                    """
                    @S interface Api { void form(); }
                    @PublicService(code = "t", name = "-", disclosureRisk = DisclosureRisk.ABSENT, databaseChange =
                            DatabaseChange.UNCHANGED, term = 1, termUnit = TermUnit.MINUTES, fee = Fee.FREE)
                    interface Other { void form(); }
                    class E implements Api, Other { @PreparesRequest public void form() {} }
                    """,
                    "E#form() < Api#form() < Other#form(): SAME_RANK"),
            Shape.of(
                    "a mapping that is repeated, in annotations that carry it",
                    """
                    @Retention(RetentionPolicy.RUNTIME) @Repeatable(AllMapped.class) @RequestMapping @interface Mapped {}
                    @Retention(RetentionPolicy.RUNTIME) @interface AllMapped { Mapped[] value(); }
                    class Base { @X void once() {} @X void twice() {} @X void never() {} }
                    class E extends Base {
                        @Mapped void once() {}
                        @Mapped @Mapped void twice() {}
                        @AllMapped({}) void never() {}
                    }
                    """,
                    "E#once() < Base#once(): NOT_INHERITED",
                    "E#twice() < Base#twice(): NOT_INHERITED",
                    "E#never() < Base#never(): Excluded"),
            Shape.of(
                    "names with dollar signs",
                    """
                    class Do$lar {
                        static class In$ner { @X void one(Map.Entry<String, In$ner> in, In$ner[] more) {} }
                        private static class E extends In$ner { void one(Map.Entry<String, In$ner> in, In$ner[] more) {} }
                    }
                    """,
                    "Do$lar$E#one(java.util.Map$Entry,com.example.Do$lar$In$ner[]) <"
                            + " Do$lar$In$ner#one(java.util.Map$Entry,com.example.Do$lar$In$ner[]): Excluded"),
            Shape.of(
                    "annotations on the types of parameters",
                    """
                    @Target(ElementType.TYPE_USE) @interface Checked {}
                    interface Api { @X void one(@Checked String in, @Checked int @Checked [] more); }
                    class E implements Api { public void one(String in, int[] more) {} }
                    """,
                    "E#one(java.lang.String,int[]) < Api#one(java.lang.String,int[]): Excluded"),
            Shape.of(
                    "kinds of types",
                    """
                    enum Letter { A; @X void one() {} }
                    record E(String name) { @X void one() {} @S static void two(E... all) {} }
                    """,
                    "E#name(): NOTHING_SAID",
                    "E#equals(java.lang.Object): NOTHING_SAID",
                    "E#hashCode(): NOTHING_SAID",
                    "E#toString(): NOTHING_SAID",
                    "E#one(): Excluded",
                    "E#two(com.example.E[]): Sends s"));

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    static Stream<Arguments> shapes() {
        return SHAPES.stream()
                .flatMap(shape -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(shape, compiler)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void comeToTheSame(Shape shape, TestCompiler compiler) throws Exception {
        MirrorsOfTypes mirrors = new MirrorsOfTypes();
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withProcessor(mirrors)
                .withSource("com/example/E.java", shape.text())
                .run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(mirrors.seen).containsExactlyElementsOf(inClassFiles(outcome.classes()));
        assertThat(mirrors.seen).containsExactlyElementsOf(inReflection(outcome.classes()));
        assertThat(mirrors.seen)
                .filteredOn(line -> line.startsWith("method "))
                .containsExactlyInAnyOrderElementsOf(
                        shape.expected().stream().map("method "::concat).toList());
    }

    /** What the compiler shows of its sources. */
    private static final class MirrorsOfTypes extends AbstractProcessor {

        private final List<String> seen = new ArrayList<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Mirrors mirrors = new Mirrors(processingEnv.getElementUtils());
            List<TypeView> types = ElementFilter.typesIn(round.getRootElements()).stream()
                    .flatMap(type -> mirrors.withNested(type).stream())
                    .toList();
            if (!types.isEmpty()) {
                seen.addAll(seen(types, mirrors::typeOf));
            }
            return false;
        }
    }

    private static List<String> inClassFiles(Path classes) throws Exception {
        ClassPool pool = new ClassPool();
        List<TypeView> types = new ArrayList<>();
        for (String name : names(classes)) {
            ClassFileType read = ClassFileReader.read(Files.readAllBytes(file(classes, name)), name, "", pool);
            pool.add(read);
            types.add(read);
        }
        for (String name : names(frameworks)) {
            pool.add(ClassFileReader.read(Files.readAllBytes(file(frameworks, name)), name, "", pool));
        }
        return seen(types, pool::typeOf);
    }

    private static List<String> inReflection(Path classes) throws Exception {
        URL[] urls = {classes.toUri().toURL(), frameworks.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ThreeViewsTest.class.getClassLoader())) {
            List<TypeView> types = new ArrayList<>();
            for (String name : names(classes)) {
                types.add(new ReflectedType(loader.loadClass(name)));
            }
            return seen(types, ReflectedAnnotation::typeOf);
        }
    }

    private static Path file(Path classes, String name) {
        return classes.resolve(name.replace('.', '/') + ".class");
    }

    private static List<String> names(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is seen, in an order of its own: a class loader has none. */
    private static List<String> seen(List<TypeView> types, Function<AnnotationView, TypeView> annotations) {
        EndpointKinds kinds = new EndpointKinds(new CarriedAnnotations(annotations));
        List<String> seen = new ArrayList<>();
        for (TypeView type : types) {
            seen.add("type " + facts(type));
            if (type.name().endsWith("E")) {
                HandlerChain.all(new TypeHierarchy(type))
                        .forEach(handler -> seen.add("method " + shown(handler, kinds)));
            }
        }
        seen.sort(Comparator.naturalOrder());
        return seen;
    }

    private static String facts(TypeView type) {
        return Stream.of(
                        type.name(),
                        type.sourceName(),
                        type.packageName(),
                        type.kind(),
                        type.nesting(),
                        type.isAbstract() ? "abstract" : "",
                        type.isHidden() ? "hidden" : "",
                        type.enclosing().map(TypeView::name).orElse(""),
                        type.variables(),
                        type.interfaces().stream()
                                .map(parent -> parent.name() + type.arguments(parent.name()))
                                .toList(),
                        type.methods().stream()
                                .map(method -> method.visibility() + " " + method.isStatic() + method.signature())
                                .sorted()
                                .toList())
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    private static String shown(HandlerChain handler, EndpointKinds kinds) {
        String methods = handler.methods().stream()
                // Class files of the JDK are not in the input.
                .filter(method -> method.declaringType().name().startsWith(PACKAGE))
                .map(ThreeViewsTest::shown)
                .collect(Collectors.joining(" < "));
        return methods + ": " + shown(DeclaredRole.of(handler, AnsweredEndpoints.NONE, kinds::isMapped));
    }

    private static String shown(MethodView method) {
        return method.declaringType().name().substring(PACKAGE.length()) + "#" + method.signature();
    }

    private static String shown(DeclaredRole role) {
        if (role instanceof DeclaredRole.Doubtful doubtful) {
            return doubtful.doubt().name();
        }
        if (role instanceof DeclaredRole.Prepares prepares) {
            return "Prepares " + prepares.code();
        }
        return role instanceof DeclaredRole.Sends sends ? "Sends " + sends.by().code() : "Excluded";
    }
}
