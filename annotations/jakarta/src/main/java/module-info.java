/** Puts the guards before the resources of Jakarta REST ({@link kz.kuzet.jakarta}), servlets ({@link kz.kuzet.jakarta.servlet}) and web services ({@link kz.kuzet.jakarta.soap}). */
@SuppressWarnings("module") // the adapter for Spring is not there when this is compiled
module kz.kuzet.jakarta {
    requires static arc;
    requires static jakarta.cdi;
    requires static jakarta.inject;
    requires static jakarta.servlet;
    requires static jakarta.ws.rs;
    requires static jakarta.xml.ws;
    requires transitive kz.kuzet;
    requires kz.kuzet.servlet;
    requires static org.apache.cxf.core;
    requires static org.apache.cxf.frontend.jaxrs;
    requires static org.apache.cxf.frontend.jaxws;
    requires static microprofile.config.api;
    requires static org.glassfish.jersey.core.common;
    requires static org.jspecify;
    requires static quarkus.core;
    requires static resteasy.reactive;
    requires static resteasy.reactive.common;

    exports kz.kuzet.jakarta;
    exports kz.kuzet.jakarta.container to
            kz.kuzet.spring;
    exports kz.kuzet.jakarta.servlet;
    exports kz.kuzet.jakarta.servlet.testing;
    exports kz.kuzet.jakarta.setup to
            kz.kuzet.spring;
    exports kz.kuzet.jakarta.soap;
    exports kz.kuzet.jakarta.soap.testing;
    exports kz.kuzet.jakarta.testing;

    // Jakarta REST injects into fields, and which implementation does it is not known.
    opens kz.kuzet.jakarta;

    uses kz.kuzet.jakarta.EvidenceSource;
    uses kz.kuzet.jakarta.servlet.EvidenceSource;
    uses kz.kuzet.jakarta.soap.EvidenceSource;
}
