/** What differs between two registers: pure comparison, in no words and on no paper. */
@NullMarked
package kz.kuzet.register.difference;

import org.jspecify.annotations.NullMarked;
