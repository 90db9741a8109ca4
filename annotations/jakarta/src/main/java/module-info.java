/** Puts the guards before the resources of Jakarta REST ({@link kz.kuzet.jakarta}) and servlets ({@link kz.kuzet.jakarta.servlet}). */
@SuppressWarnings("module") // the adapter for Spring is not there when this is compiled
module kz.kuzet.jakarta {
    requires static jakarta.cdi;
    requires static jakarta.servlet;
    requires static jakarta.ws.rs;
    requires transitive kz.kuzet;
    requires kz.kuzet.servlet;
    requires static org.jspecify;

    exports kz.kuzet.jakarta;
    exports kz.kuzet.jakarta.container to
            kz.kuzet.spring;
    exports kz.kuzet.jakarta.servlet;
    exports kz.kuzet.jakarta.servlet.testing;
    exports kz.kuzet.jakarta.setup to
            kz.kuzet.spring;
    exports kz.kuzet.jakarta.testing;

    // Jakarta REST injects into fields, and which implementation does it is not known.
    opens kz.kuzet.jakarta;

    uses kz.kuzet.jakarta.EvidenceSource;
    uses kz.kuzet.jakarta.servlet.EvidenceSource;
}
