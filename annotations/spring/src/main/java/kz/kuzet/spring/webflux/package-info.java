/**
 * Guards before the handlers of Spring WebFlux (Spring 6.2 and later). With Spring Boot nothing has to be written; without it, one
 * {@code @Import} of {@link kz.kuzet.spring.KuzetGuards}.
 *
 * <p>Every handler passes one {@link org.springframework.web.reactive.HandlerAdapter} that stands before all others. It never blocks: the
 * application's {@link kz.kuzet.spring.webflux.ReactiveEvidenceSource} answers when it can, the body arrives when it does, and then the
 * guard decides, anew for each subscription.
 */
@NullMarked
package kz.kuzet.spring.webflux;

import org.jspecify.annotations.NullMarked;
