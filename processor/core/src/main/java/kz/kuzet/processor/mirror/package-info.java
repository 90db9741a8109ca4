/** Views over a compiler's elements, and the way back from a place in a record to an element. */
@NullMarked
package kz.kuzet.processor.mirror;

import org.jspecify.annotations.NullMarked;
