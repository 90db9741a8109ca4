/**
 * Guards before the methods of Jakarta REST resources (Jakarta REST 3.1 and 4.0).
 *
 * <p>With this package and an {@link kz.kuzet.jakarta.EvidenceSource} on the class path every resource method of a
 * classified service is guarded, without a line of code in it, and a method that nobody classified stops the deployment: see
 * {@link kz.kuzet.jakarta.GuardFeature}.
 */
@NullMarked
package kz.kuzet.jakarta;

import org.jspecify.annotations.NullMarked;
