/** Writes the differences of two registers: for a person, for a review in Markdown, and for a program. */
@NullMarked
package kz.kuzet.command.difference;

import org.jspecify.annotations.NullMarked;
