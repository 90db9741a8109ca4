/** Writes answers as annotations: as a patch of sources, or as a skeleton for each class. Only this package parses Java. */
@NullMarked
package kz.kuzet.command.patch;

import org.jspecify.annotations.NullMarked;
