/** Reads class files without loading them, as the processor reads sources. Only this package uses ASM. */
@NullMarked
package kz.kuzet.command.classfile;

import org.jspecify.annotations.NullMarked;
