/**
 * The list of endpoints: as text, spreadsheet or JSON for people and programs, and back from the spreadsheet that somebody has filled
 * in.
 */
@NullMarked
package kz.kuzet.command.worklist;

import org.jspecify.annotations.NullMarked;
