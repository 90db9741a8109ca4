package kz.kuzet.jakarta.setup;

/** Tells whether web services are guarded: every bus of Apache CXF does it, where it has the frontend for JAX-WS. */
public final class WebServices {

    /** The class file of the frontend. */
    public static final String FRONTEND = "org/apache/cxf/jaxws/JaxWsServerFactoryBean.class";

    private WebServices() {}

    /** Tells whether a bus of the application would guard them. */
    public static boolean areGuarded(ClassLoader loader) {
        return loader.getResource(FRONTEND) != null;
    }
}
