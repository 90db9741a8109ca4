/** For an application's own tests. */
@NullMarked
package kz.kuzet.jakarta.servlet.testing;

import org.jspecify.annotations.NullMarked;
