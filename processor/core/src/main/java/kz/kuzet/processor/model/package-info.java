/** What was read, as immutable records that know nothing of the compiler. */
@NullMarked
package kz.kuzet.processor.model;

import org.jspecify.annotations.NullMarked;
