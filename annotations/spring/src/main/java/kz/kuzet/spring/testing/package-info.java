/** The evidence of a portal's tests. It depends on no test framework. */
@NullMarked
package kz.kuzet.spring.testing;

import org.jspecify.annotations.NullMarked;
