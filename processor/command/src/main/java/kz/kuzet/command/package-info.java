/** The command line {@code kuzet}: a class for each command. The packages below contain what commands share. */
@NullMarked
package kz.kuzet.command;

import org.jspecify.annotations.NullMarked;
