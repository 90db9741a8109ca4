/** What a test of a portal says of its recipients. Tied to no test framework. */
@NullMarked
package kz.kuzet.spring.testing;

import org.jspecify.annotations.NullMarked;
