/** What {@code kuzet check} finds in compiled modules: all that the processor finds, and what is missing where it did not run. */
@NullMarked
package kz.kuzet.command.check;

import org.jspecify.annotations.NullMarked;
