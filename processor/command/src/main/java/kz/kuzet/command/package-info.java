/** The command line {@code kuzet}: a class for each command. What commands share is in the packages below. */
@NullMarked
package kz.kuzet.command;

import org.jspecify.annotations.NullMarked;
