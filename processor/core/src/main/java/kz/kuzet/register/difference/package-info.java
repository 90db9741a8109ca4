/** Compares two registers. How a difference is shown is no matter of this package. */
@NullMarked
package kz.kuzet.register.difference;

import org.jspecify.annotations.NullMarked;
