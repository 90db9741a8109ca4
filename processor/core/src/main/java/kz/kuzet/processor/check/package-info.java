/** One check, one file: from records to findings. Checks know nothing of the compiler. */
@NullMarked
package kz.kuzet.processor.check;

import org.jspecify.annotations.NullMarked;
