/**
 * Guards before the handlers of Spring MVC (Spring 6.2 and later). With Spring Boot nothing has to be written; without it, one
 * {@code @Import} of {@link kz.kuzet.spring.KuzetGuards}.
 *
 * <p>Every handler passes one {@link org.springframework.web.servlet.HandlerAdapter} that stands before all others, so an
 * asynchronous handler, a forward, an include, an error dispatch and a proxied bean are no way round it. A handler of the
 * application of which nobody has said what service it belongs to stops the start. The application gives one bean, the
 * {@link kz.kuzet.spring.EvidenceSource}; where Spring Security is present, even that may be left out.
 *
 * <p>Functional endpoints carry no annotation; their filters name the guard ({@link kz.kuzet.spring.GuardFilters}).
 *
 * <p>Where springdoc writes an OpenAPI document, it states what each guard asks for. Functional endpoints are not described.
 *
 * <p>Servlets are guarded by {@code kuzet-jakarta}, where it is there. Not guarded, because they do not pass Spring MVC: filters, and
 * messages over WebSocket. WebFlux has an adapter of its own ({@link kz.kuzet.spring.webflux}).
 */
@NullMarked
package kz.kuzet.spring;

import org.jspecify.annotations.NullMarked;
