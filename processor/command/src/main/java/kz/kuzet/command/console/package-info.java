/**
 * Communication of commands with their callers: texts in three languages, failures in one line, files that are written whole or
 * not at all.
 */
@NullMarked
package kz.kuzet.command.console;

import org.jspecify.annotations.NullMarked;
