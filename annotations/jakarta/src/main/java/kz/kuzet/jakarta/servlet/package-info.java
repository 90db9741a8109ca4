/**
 * Guards before servlets (Jakarta Servlet 6.0 and 6.1).
 *
 * <p>With this package and an {@link kz.kuzet.jakarta.servlet.EvidenceSource} on the class path every servlet of a classified
 * service is guarded, without a line of code in it, and a servlet of the application that nobody classified stops the start: see
 * {@link kz.kuzet.jakarta.servlet.GuardInitializer}.
 */
@NullMarked
package kz.kuzet.jakarta.servlet;

import org.jspecify.annotations.NullMarked;
