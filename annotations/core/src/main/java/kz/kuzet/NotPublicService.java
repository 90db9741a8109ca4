package kz.kuzet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that an endpoint provides no public service, so that the Rules do not classify it (para 6). The register lists
 * every such endpoint with its reason.
 *
 * <p>On a type it holds for what the type's handlers are not told themselves: it never frees a handler that has a service of its
 * own, or that a supertype declares to be one (problem 307). A method that overrides one so annotated inherits it, unless it
 * carries a mapping of its own: then it says itself what it is.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NotPublicService {

    /** {@return why this is no public service, for the reader of the register} It is not blank (problem 302). */
    String reason();
}
