package kz.kuzet.guard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a guard that Kuzet generated, so that tools that read class files tell it from code that somebody wrote. Tools that
 * measure coverage leave out a class with an annotation of which the simple name holds “Generated”, where the class file keeps it:
 * {@code javax.annotation.processing.Generated}, which every guard carries too, stays in the source.
 *
 * <p>It is for the processor alone: it changes nothing of what a guard does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedGuard {}
