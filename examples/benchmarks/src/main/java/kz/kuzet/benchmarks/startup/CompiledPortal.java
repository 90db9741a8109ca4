package kz.kuzet.benchmarks.startup;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import jakarta.annotation.PostConstruct;
import jakarta.servlet.Servlet;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import kz.kuzet.benchmarks.Jars;
import kz.kuzet.guard.request.RecordedBody;
import kz.kuzet.processor.KuzetProcessor;
import kz.kuzet.processor.OwnAnnotationsClaim;
import kz.kuzet.servlet.BodyFilter;
import kz.kuzet.spring.EvidenceSource;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.SpringProxy;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.expression.Expression;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;

/** A portal on the disk, endpoints and guards, as the compiler leaves it. It is deleted when it is closed. */
public final class CompiledPortal implements AutoCloseable {

    /** A class of each library that a portal of Spring MVC has; those of the other benchmarks would bring their adapters. */
    private static final String LIBRARIES = Jars.of(List.of(
            EvidenceSource.class,
            RecordedBody.class,
            BodyFilter.class,
            DispatcherServlet.class,
            RequestMapping.class,
            MockServletContext.class,
            ApplicationContext.class,
            SpringProxy.class,
            BeanFactory.class,
            Expression.class,
            Resource.class,
            Observation.class,
            KeyValue.class,
            LogFactory.class,
            Nullable.class,
            Servlet.class,
            PostConstruct.class));

    private final Path classes;

    private CompiledPortal(Path classes) {
        this.classes = classes;
    }

    /** Compiles one. */
    public static CompiledPortal of(PortalSources sources) throws IOException {
        CompiledPortal portal = new CompiledPortal(Files.createTempDirectory("kuzet-startup"));
        try {
            portal.compile(sources);
            portal.copyStart();
            return portal;
        } catch (IOException | RuntimeException e) {
            portal.close();
            throw e;
        }
    }

    private void compile(PortalSources sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages, files, null, List.of("-classpath", LIBRARIES, "-Xlint:none"), null, sources.sources());
            task.setProcessors(List.of(new KuzetProcessor(), new OwnAnnotationsClaim()));
            if (!task.call()) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    /** What starts it, out of the jar that names the libraries of all benchmarks. */
    private void copyStart() throws IOException {
        Path folder = Files.createDirectories(
                classes.resolve(Start.class.getPackageName().replace('.', '/')));
        for (Class<?> type : starting()) {
            String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
            try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
                Files.copy(in, folder.resolve(file));
            }
        }
    }

    private static List<Class<?>> starting() {
        List<Class<?>> starting = new ArrayList<>(List.of(Start.class, PortalSources.class));
        starting.addAll(List.of(Start.class.getDeclaredClasses()));
        for (PortalSources sources : PortalSources.values()) {
            starting.add(sources.getClass());
        }
        return starting;
    }

    /** What a virtual machine needs to start the portal: the application before its libraries, as it is packed. */
    public String classPath() {
        return classes + File.pathSeparator + LIBRARIES;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
