/** Checks compiled modules: finds what the processor finds in sources, and what is missing where it did not run. */
@NullMarked
package kz.kuzet.command.check;

import org.jspecify.annotations.NullMarked;
