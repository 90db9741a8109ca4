package kz.kuzet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a handler only selects a service or forms its request. Login and password suffice for it: the further
 * factor confirms the <em>sending</em> of the request (Appendix 1, para 1).
 *
 * <p>A method that overrides one so annotated inherits it, unless it carries a mapping of its own: then it says itself what it is
 * (problem 307).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PreparesRequest {

    /**
     * {@return the code of the service whose request is prepared} It may be left empty where the class around the handler is annotated
     * with {@link PublicService} (problem 304).
     */
    String value() default "";
}
