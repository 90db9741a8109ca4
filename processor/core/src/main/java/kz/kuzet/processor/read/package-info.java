/** From views of code to records, whoever sees the code: a compiler, or {@code kuzet check} in class files. */
@NullMarked
package kz.kuzet.processor.read;

import org.jspecify.annotations.NullMarked;
