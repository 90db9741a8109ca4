/** Texts as Java source writes them: in the guards, and in the sources of users. */
@NullMarked
package kz.kuzet.processor.literal;

import org.jspecify.annotations.NullMarked;
