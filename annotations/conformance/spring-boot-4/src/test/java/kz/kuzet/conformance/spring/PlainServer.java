package kz.kuzet.conformance.spring;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** Tomcat with dispatcher servlets, without Spring Boot. */
public final class PlainServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Context web;

    /** @param application classes whose packages have the services that are offered */
    public PlainServer(Class<?>... application) {
        properties.put("kuzet.not-offered", NotOffered.besides(application));
        try {
            String folder = Files.createTempDirectory("tomcat").toString();
            tomcat.setBaseDir(folder);
            tomcat.setPort(0);
            tomcat.getConnector();
            web = tomcat.addContext("", folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Sets a property of all contexts that are still to come. */
    public PlainServer set(String property, String value) {
        properties.put(property, value);
        return this;
    }

    public Context web() {
        return web;
    }

    public AnnotationConfigWebApplicationContext context(Class<?>... classes) {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.register(classes);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        return context;
    }

    public Wrapper servlet(String name, String pattern, AnnotationConfigWebApplicationContext context) {
        Wrapper wrapper = Tomcat.addServlet(web, name, new DispatcherServlet(context));
        wrapper.setAsyncSupported(true);
        web.addServletMappingDecoded(pattern, name);
        return wrapper;
    }

    /** Starts a servlet whose context is below another one, as with a ContextLoaderListener. */
    public Wrapper below(AnnotationConfigWebApplicationContext shared, AnnotationConfigWebApplicationContext own) {
        own.setParent(shared);
        Wrapper servlet = servlet("own", "/", own);
        start();
        shared.setServletContext(web.getServletContext());
        shared.refresh();
        return servlet;
    }

    public PlainServer start() {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return Server.send(port(), "POST", path, body, headers);
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
