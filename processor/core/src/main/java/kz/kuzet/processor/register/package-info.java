/** From records to the register, and to the list of guards. */
@NullMarked
package kz.kuzet.processor.register;

import org.jspecify.annotations.NullMarked;
