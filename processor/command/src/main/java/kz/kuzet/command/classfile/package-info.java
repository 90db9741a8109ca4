/** From class files, which are never loaded, to the same records that the processor reads of sources; the only room that knows ASM. */
@NullMarked
package kz.kuzet.command.classfile;

import org.jspecify.annotations.NullMarked;
