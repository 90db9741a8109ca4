/** Views of what a compiler reads, and from a place in a record back to the compiler's element. */
@NullMarked
package kz.kuzet.processor.mirror;

import org.jspecify.annotations.NullMarked;
