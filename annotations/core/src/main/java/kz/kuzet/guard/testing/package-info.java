/** The shared part of the adapters' test support. */
@NullMarked
package kz.kuzet.guard.testing;

import org.jspecify.annotations.NullMarked;
