package kz.kuzet.benchmarks.adapter.servlet;

import jakarta.servlet.HttpConstraintElement;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletSecurityElement;
import jakarta.servlet.annotation.ServletSecurity.TransportGuarantee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kz.kuzet.benchmarks.adapter.Classes;
import kz.kuzet.benchmarks.adapter.Measured;
import kz.kuzet.benchmarks.adapter.Protection;
import kz.kuzet.jakarta.servlet.GuardInitializer;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.realm.GenericPrincipal;
import org.apache.catalina.realm.NullRealm;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;
import org.openjdk.jmh.annotations.Param;
import org.springframework.util.FileSystemUtils;

/** An application in Tomcat. Requests come without the network, past the connector. */
public class Application extends Measured {

    private static final String ROLE = "recipient";

    /** What stands before its servlet. */
    @Param({"UNGUARDED", "SERVLET_SECURITY", "LOGIN_PASSWORD"})
    public Protection protection;

    private final Endpoint endpoint = new Endpoint();
    private Path directory;
    private Tomcat tomcat;
    private DirectCall call;

    @Override
    protected Protection protection() {
        return protection;
    }

    @Override
    protected void open() throws IOException, LifecycleException {
        directory = Files.createTempDirectory("tomcat");
        tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", directory.toString());
        context.setParentClassLoader(getClass().getClassLoader());
        context.addServletContainerInitializer(new Registration(), Set.of());
        if (protection == Protection.SERVLET_SECURITY) {
            context.setRealm(new NullRealm());
            context.getPipeline().addValve(new LoggedIn());
            context.getPipeline().addValve(new BasicAuthenticator());
        } else if (protection == Protection.LOGIN_PASSWORD) {
            context.addParameter("kuzet.not-offered", Classes.notOfferedBy(getClass()));
            context.addServletContainerInitializer(
                    new GuardInitializer(request -> recipient().evidence()), Set.of());
        }
        tomcat.start();
        call = new DirectCall(tomcat.getConnector(), protection.path(), new byte[BODY_SIZE]);
    }

    @Override
    protected void close() throws LifecycleException, IOException {
        tomcat.stop();
        tomcat.destroy();
        FileSystemUtils.deleteRecursively(directory);
    }

    @Override
    protected int served() {
        return endpoint.served();
    }

    @Override
    protected Object serve() throws Exception {
        return call.send();
    }

    /** Registers the servlet, as an application does. */
    private final class Registration implements ServletContainerInitializer {

        @Override
        public void onStartup(Set<Class<?>> classes, ServletContext context) {
            ServletRegistration.Dynamic servlet = context.addServlet("endpoint", endpoint);
            servlet.addMapping(protection.path());
            if (protection == Protection.SERVLET_SECURITY) {
                servlet.setServletSecurity(
                        new ServletSecurityElement(new HttpConstraintElement(TransportGuarantee.NONE, ROLE)));
            }
        }
    }

    /** Tells the container who has logged in, as a session would. */
    private final class LoggedIn extends ValveBase {

        private final GenericPrincipal principal = new GenericPrincipal("950101300244", List.of(ROLE));

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (recipient().authentication() != null) {
                request.setUserPrincipal(principal);
            }
            getNext().invoke(request, response);
        }
    }
}
