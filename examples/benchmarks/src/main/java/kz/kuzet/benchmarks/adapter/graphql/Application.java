package kz.kuzet.benchmarks.adapter.graphql;

import java.util.Locale;
import java.util.Map;
import kz.kuzet.benchmarks.adapter.Classes;
import kz.kuzet.benchmarks.adapter.Measured;
import kz.kuzet.benchmarks.adapter.Protection;
import org.openjdk.jmh.annotations.Param;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** An application without a server: requests go to its GraphQL service. */
public class Application extends Measured {

    private static final String DOCUMENT = "query Send($form: String!) { login(form: $form) }";

    /** What stands before its handler. */
    @Param({"UNGUARDED", "PRE_AUTHORIZE", "LOGIN_PASSWORD"})
    public Protection protection;

    private final String form = " ".repeat(BODY_SIZE);
    private AnnotationConfigApplicationContext context;
    private ExecutionGraphQlService service;
    private Endpoint endpoint;

    @Override
    protected Protection protection() {
        return protection;
    }

    @Override
    protected void open() {
        context = new AnnotationConfigApplicationContext();
        Classes.offerOnly(getClass(), context.getEnvironment());
        context.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("recipient", recipient()));
        context.register(
                switch (protection) {
                    case PRE_AUTHORIZE -> Portals.MethodSecurity.class;
                    case LOGIN_PASSWORD -> Portals.Guarded.class;
                    default -> Portals.Unguarded.class;
                });
        context.refresh();
        service = context.getBean(ExecutionGraphQlService.class);
        endpoint = context.getBean(Endpoint.class);
    }

    @Override
    protected void close() {
        context.close();
    }

    @Override
    protected int served() {
        return endpoint.served();
    }

    @Override
    protected Object serve() {
        return service.execute(new DefaultExecutionGraphQlRequest(
                        DOCUMENT, null, Map.of("form", form), null, "1", Locale.ENGLISH))
                .block();
    }
}
