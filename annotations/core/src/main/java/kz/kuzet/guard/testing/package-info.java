/** What the test support of all adapters shares. */
@NullMarked
package kz.kuzet.guard.testing;

import org.jspecify.annotations.NullMarked;
