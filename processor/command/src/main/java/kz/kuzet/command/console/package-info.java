/** How a command speaks to its caller: texts in three languages, failures in one line, files written whole or not at all. */
@NullMarked
package kz.kuzet.command.console;

import org.jspecify.annotations.NullMarked;
