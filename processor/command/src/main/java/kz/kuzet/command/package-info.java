/**
 * The command line {@code kuzet}: one class for each command. What commands share is in the rooms below; the processor knows nothing
 * of them.
 */
@NullMarked
package kz.kuzet.command;

import org.jspecify.annotations.NullMarked;
