/**
 * Puts the guards before the handlers of Spring ({@link kz.kuzet.spring}, {@link kz.kuzet.spring.webflux}, {@link
 * kz.kuzet.spring.graphql}, {@link kz.kuzet.spring.messaging}).
 */
module kz.kuzet.spring {
    requires static com.graphqljava;
    requires static context.propagation;
    requires static com.fasterxml.jackson.annotation;
    requires static io.swagger.v3.oas.models;
    requires static jakarta.servlet;
    requires static jakarta.ws.rs;
    requires transitive kz.kuzet;
    requires static kz.kuzet.jakarta;
    requires kz.kuzet.servlet;
    requires static micrometer.core;
    requires static org.dataloader;
    requires static org.jspecify;
    requires static org.reactivestreams;
    requires static org.springdoc.openapi.common;
    requires static reactor.core;
    requires static spring.aop;
    requires static spring.beans;
    requires static spring.boot;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires static spring.graphql;
    requires static spring.messaging;
    requires static spring.data.commons;
    requires static spring.data.rest.core;
    requires static spring.data.rest.webmvc;
    requires static spring.hateoas;
    requires static spring.security.core;
    requires static spring.test;
    requires static spring.web;
    requires static spring.webflux;
    requires static spring.webmvc;
    requires static spring.websocket;

    exports kz.kuzet.spring;
    exports kz.kuzet.spring.graphql;
    exports kz.kuzet.spring.messaging;
    exports kz.kuzet.spring.testing;
    exports kz.kuzet.spring.webflux;

    // Spring creates the beans of a configuration with reflection.
    opens kz.kuzet.spring to
            spring.beans,
            spring.context,
            spring.core;
    opens kz.kuzet.spring.graphql to
            spring.beans,
            spring.context,
            spring.core;
    opens kz.kuzet.spring.messaging to
            spring.beans,
            spring.context,
            spring.core;
    opens kz.kuzet.spring.webflux to
            spring.beans,
            spring.context,
            spring.core;
}
