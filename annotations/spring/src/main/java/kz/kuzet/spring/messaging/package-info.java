/**
 * Guards before the message and subscribe mappings of Spring's STOMP (Spring 6.2 and later). With Spring Boot nothing has to be
 * written; without it, one {@code @Import} of {@link kz.kuzet.spring.KuzetGuards}.
 *
 * <p>The handler of messages that {@code @EnableWebSocketMessageBroker} makes is replaced by one that asks the guard between the choice
 * of a method and its call, so the guard is asked for the object and the method that are called, and for the message that the
 * method gets. What calls message handlers in another way, RSocket included, stops the start.
 */
@NullMarked
package kz.kuzet.spring.messaging;

import org.jspecify.annotations.NullMarked;
