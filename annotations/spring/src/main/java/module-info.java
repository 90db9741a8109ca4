/** Puts the guards before the handlers of Spring ({@link kz.kuzet.spring}). */
module kz.kuzet.spring {
    requires static io.swagger.v3.oas.models;
    requires static jakarta.servlet;
    requires static jakarta.ws.rs;
    requires transitive kz.kuzet;
    requires static kz.kuzet.jakarta;
    requires kz.kuzet.servlet;
    requires static org.jspecify;
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

    exports kz.kuzet.spring;
    exports kz.kuzet.spring.testing;

    // Spring creates the beans of a configuration with reflection.
    opens kz.kuzet.spring to
            spring.beans,
            spring.context,
            spring.core;
}
