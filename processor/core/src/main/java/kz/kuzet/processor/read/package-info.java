/** From the compiler's mirrors to records, and from a place in a record back to the compiler's element. */
@NullMarked
package kz.kuzet.processor.read;

import org.jspecify.annotations.NullMarked;
