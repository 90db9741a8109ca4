/** Merges the registers of an application's modules, and checks what a compiler cannot see because it sees one module only. */
@NullMarked
package kz.kuzet.command.application;

import org.jspecify.annotations.NullMarked;
