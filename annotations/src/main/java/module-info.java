/**
 * Public services of Kazakhstan: how they are declared ({@link kz.kuzet}), which authentication method the law gives them
 * ({@link kz.kuzet.rules}), and the guards that enforce it ({@link kz.kuzet.guard}).
 */
module kz.kuzet {
    requires jdk.jfr;
    requires static org.jspecify;

    // The adapters. A framework that is not there is not missed: nothing but its own adapter refers to it.
    requires static io.swagger.v3.oas.models;
    requires static jakarta.servlet;
    requires static jakarta.ws.rs;
    requires static org.springdoc.openapi.common;
    requires static spring.aop;
    requires static spring.beans;
    requires static spring.boot;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires static spring.security.core;
    requires static spring.web;
    requires static spring.webmvc;

    exports kz.kuzet;
    exports kz.kuzet.guard;
    exports kz.kuzet.guard.jakarta;
    exports kz.kuzet.guard.spring;
    exports kz.kuzet.guard.spring.testing;
    exports kz.kuzet.rules;

    // Jakarta REST injects into fields, and which implementation does it is not known.
    opens kz.kuzet.guard.jakarta;

    // Spring creates the beans of a configuration with reflection.
    opens kz.kuzet.guard.spring to
            spring.beans,
            spring.context,
            spring.core;

    uses kz.kuzet.guard.ServiceGuard;
    uses kz.kuzet.guard.jakarta.EvidenceSource;
}
