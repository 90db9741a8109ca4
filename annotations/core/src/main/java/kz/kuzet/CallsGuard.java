package kz.kuzet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the code of an endpoint calls the guard of its service itself, before it provides anything. It stands beside
 * {@link PublicService}, on the same class or method (problem 303).
 *
 * <p>The adapters leave such an endpoint alone: they do not ask its guard, and they do not look for a handler that leads to it. It
 * is for endpoints of kinds that no adapter knows, for example a message listener:
 *
 * <pre>{@code
 * @PublicService(code = "e_004", …)
 * @CallsGuard
 * class CriminalRecordListener {
 *
 *     void onMessage(Message message) {
 *         if (CriminalRecordListenerGuard.GUARD.decide(evidenceOf(message), digestOf(message))
 *                 instanceof Decision.Granted) {
 *             …
 *         }
 *     }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CallsGuard {}
