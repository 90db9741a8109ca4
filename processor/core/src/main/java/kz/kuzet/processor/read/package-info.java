/** Reads records from views of code, for the compiler and for {@code kuzet check} alike. */
@NullMarked
package kz.kuzet.processor.read;

import org.jspecify.annotations.NullMarked;
