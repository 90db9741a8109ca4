/**
 * Guards before the operations of web services (JAX-WS, Jakarta XML Web Services 4.0) on Apache CXF.
 *
 * <p>With this package and an {@link kz.kuzet.jakarta.soap.EvidenceSource} on the class path every operation of a classified service
 * is guarded, without a line of code in it: see {@link kz.kuzet.jakarta.CxfExtension}.
 */
@NullMarked
package kz.kuzet.jakarta.soap;

import org.jspecify.annotations.NullMarked;
