package kz.kuzet.benchmarks.startup;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.spring.EvidenceSource;
import kz.kuzet.spring.KuzetGuards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Starts a portal once, in a virtual machine of its own, as users start theirs: nothing is loaded and nothing compiled yet. What
 * it took is written to the standard output: nanoseconds that passed, and that this thread computed.
 */
final class Start {

    static final String GUARDED = "guarded";

    private Start() {}

    /** The application without Kuzet. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Portal {}

    /** The application with Kuzet. */
    @Configuration(proxyBeanMethods = false)
    @Import({Portal.class, KuzetGuards.class})
    static class GuardedPortal {

        @Bean
        EvidenceSource evidence() {
            return request -> Evidence.withoutLogin(Channel.PORTAL);
        }
    }

    /**
     * Starts it.
     *
     * @param args {@link #GUARDED} or anything else
     * @throws Exception if it does not start
     */
    public static void main(String[] args) throws Exception {
        System.setProperty("kuzet.packages", PortalSources.PACKAGE);
        Logger.getLogger("").setLevel(Level.WARNING);
        boolean guarded = Arrays.asList(args).contains(GUARDED);
        long begin = System.nanoTime();
        long computedBefore = computed();
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        MockServletContext servletContext = new MockServletContext();
        context.setServletContext(servletContext);
        context.register(guarded ? GuardedPortal.class : Portal.class);
        for (String name : PortalSources.classNames()) {
            context.register(Class.forName(name));
        }
        DispatcherServlet servlet = new DispatcherServlet(context);
        servlet.init(new MockServletConfig(servletContext));
        long passed = System.nanoTime() - begin;
        long computed = computed() - computedBefore;

        check(context, guarded);
        System.out.println(passed + " " + computed);
        servlet.destroy();
    }

    private static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void check(AnnotationConfigWebApplicationContext context, boolean guarded) {
        int handlers = context.getBean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .size();
        boolean adapterIsThere = context.containsBean("kuzetHandlerAdapter");
        if (handlers != PortalSources.handlers() || adapterIsThere != guarded) {
            throw new IllegalStateException(handlers + " handlers, adapter: " + adapterIsThere);
        }
    }
}
