package kz.kuzet.guard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a guard that Kuzet generated, so that tools that read class files can tell it from handwritten code. Coverage tools
 * leave out classes with an annotation whose simple name contains “Generated”, if the class file keeps it. {@code
 * javax.annotation.processing.Generated}, which every guard carries too, is kept in the source only.
 *
 * <p>Only the processor uses it. It does not change what a guard does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedGuard {}
