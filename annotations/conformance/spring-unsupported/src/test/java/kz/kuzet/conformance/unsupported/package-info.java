/** An application with a Spring that is too old for Kuzet. */
@NullMarked
package kz.kuzet.conformance.unsupported;

import org.jspecify.annotations.NullMarked;
