package kz.kuzet.command.classfile;

/**
 * A guard in a filter of functional endpoints of Spring.
 *
 * @param filters the class that makes the filter, of Spring MVC or of WebFlux
 * @param guard the class of the guard
 */
public record FilterGuard(String filters, String guard) {}
