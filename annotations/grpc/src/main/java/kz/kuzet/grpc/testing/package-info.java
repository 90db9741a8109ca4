/** For an application's own tests. */
@NullMarked
package kz.kuzet.grpc.testing;

import org.jspecify.annotations.NullMarked;
