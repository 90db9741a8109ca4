package kz.kuzet.benchmarks.adapter.mvc;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import kz.kuzet.benchmarks.adapter.Classes;
import kz.kuzet.benchmarks.adapter.Measured;
import kz.kuzet.benchmarks.adapter.Protection;
import kz.kuzet.guard.FormedRequest;
import org.openjdk.jmh.annotations.Param;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** An application without a server: requests go to its dispatcher servlet. */
public class Application extends Measured {

    /** What stands before its handlers. */
    @Param({
        "UNGUARDED",
        "PRE_AUTHORIZE",
        "LOGIN_PASSWORD",
        "LOGIN_PASSWORD_OF_SECURITY",
        "ONE_TIME_PASSWORD",
        "SIGNATURE",
        "SIGNATURE_OF_KNOWN_REQUEST"
    })
    public Protection protection;

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private AnnotationConfigWebApplicationContext context;
    private DispatcherServlet servlet;
    private Endpoint endpoint;
    private Call call;

    @Override
    protected Protection protection() {
        return protection;
    }

    @Override
    protected void open() throws ServletException {
        MockServletContext servletContext = new MockServletContext();
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(servletContext);
        Classes.offerOnly(getClass(), context.getEnvironment());
        context.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("recipient", recipient()));
        context.register(portal());
        servlet = new DispatcherServlet(context);
        servlet.setPublishEvents(false);
        servlet.init(new MockServletConfig(servletContext));
        endpoint = context.getBean(Endpoint.class);
        call = Call.to(protection.path());
    }

    private Class<?> portal() {
        return switch (protection) {
            case PRE_AUTHORIZE -> MethodSecurityPortal.class;
            case LOGIN_PASSWORD, ONE_TIME_PASSWORD, SIGNATURE -> GuardedPortal.class;
            case LOGIN_PASSWORD_OF_SECURITY -> SecurityPortal.class;
            case SIGNATURE_OF_KNOWN_REQUEST -> KnownRequestPortal.class;
            default -> UnguardedPortal.class;
        };
    }

    @Override
    protected Optional<FormedRequest> formed() {
        String service = switch (protection.path()) {
            case "/one-time-password" -> "adapter-otp";
            case "/signature" -> "adapter-eds";
            default -> "adapter-login";
        };
        return Optional.of(FormedRequest.of(service, "POST", protection.path(), null, Call.CONTENT_TYPE, Call.body()));
    }

    @Override
    protected void close() {
        servlet.destroy();
        context.close();
    }

    @Override
    protected int served() {
        return endpoint.served();
    }

    @Override
    protected Object serve() throws ServletException, IOException {
        call.reset();
        response.reset();
        servlet.service(call, response);
        return response;
    }
}
