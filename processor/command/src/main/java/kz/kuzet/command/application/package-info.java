/** Puts the registers of an application's modules together, and checks what a compiler cannot see: it sees one module only. */
@NullMarked
package kz.kuzet.command.application;

import org.jspecify.annotations.NullMarked;
