/** Evidence for tests of web services. */
@NullMarked
package kz.kuzet.jakarta.soap.testing;

import org.jspecify.annotations.NullMarked;
