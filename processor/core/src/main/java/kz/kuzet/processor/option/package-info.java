/** The options of the processor. */
@NullMarked
package kz.kuzet.processor.option;

import org.jspecify.annotations.NullMarked;
