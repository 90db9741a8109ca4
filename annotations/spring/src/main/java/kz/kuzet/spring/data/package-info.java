/** Asks the guards before the repositories that Spring Data REST exports. */
@NullMarked
package kz.kuzet.spring.data;

import org.jspecify.annotations.NullMarked;
