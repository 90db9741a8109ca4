/** For an application's own tests. */
@NullMarked
package kz.kuzet.jakarta.testing;

import org.jspecify.annotations.NullMarked;
