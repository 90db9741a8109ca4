package kz.kuzet.benchmarks.adapter;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** An application in this process, without a server: requests go to its dispatcher servlet. */
@State(Scope.Thread)
public class Application {

    /** What stands before its handlers. */
    @Param
    public Protection protection;

    private final Recipient recipient = new Recipient();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private AnnotationConfigWebApplicationContext context;
    private DispatcherServlet servlet;
    private Endpoint endpoint;
    private Call call;

    /**
     * Starts it, and sees to it that what is measured happens: a guard that does not stand there would be a fast one.
     *
     * @throws ServletException if it cannot be started
     * @throws IOException if it cannot be called
     */
    @Setup
    public void start() throws ServletException, IOException {
        MockServletContext servletContext = new MockServletContext();
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(servletContext);
        // The other benchmarks share the class path.
        context.getEnvironment().getSystemProperties().put("kuzet.not-offered", "kz.kuzet.benchmarks.guard");
        context.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("recipient", recipient));
        context.register(protection.portal());
        servlet = new DispatcherServlet(context);
        servlet.setPublishEvents(false);
        servlet.init(new MockServletConfig(servletContext));
        endpoint = context.getBean(Endpoint.class);
        call = Call.to(protection.path());

        expect(protection == Protection.UNGUARDED, "a request without a log-in");
        recipient.logIn(protection);
        expect(true, "a request with all that is asked for");
    }

    /** Stops it. */
    @TearDown
    public void stop() {
        recipient.logOut();
        servlet.destroy();
        context.close();
    }

    private void expect(boolean reachesHandler, String what) throws ServletException, IOException {
        int before = endpoint.served();
        try {
            serve();
        } catch (ServletException e) {
            if (!(e.getCause() instanceof AccessDeniedException)
                    && !(e.getCause() instanceof AuthenticationException)) {
                throw e;
            }
        }
        boolean reached = endpoint.served() == before + 1;
        if (reached != reachesHandler) {
            throw new IllegalStateException(what + (reached ? " reaches" : " does not reach") + " the handler of "
                    + protection + ": status " + response.getStatus());
        }
    }

    /**
     * Sends one request.
     *
     * @return the response
     * @throws ServletException if the application throws
     * @throws IOException if the application throws
     */
    Object serve() throws ServletException, IOException {
        call.reset();
        response.reset();
        servlet.service(call, response);
        return response;
    }
}
