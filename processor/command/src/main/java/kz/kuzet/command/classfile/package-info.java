/** Reads class files without loading them, as the processor reads sources. No other package knows ASM. */
@NullMarked
package kz.kuzet.command.classfile;

import org.jspecify.annotations.NullMarked;
