/** Makes the register, and the list of guards, from records. */
@NullMarked
package kz.kuzet.processor.register;

import org.jspecify.annotations.NullMarked;
