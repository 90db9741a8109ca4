/**
 * The rules by which annotations decide what an endpoint is and what its handlers do. The processor, {@code kuzet check} and
 * the adapters apply them to the code that each of them sees. Not exported, since no application needs them.
 */
@NullMarked
package kz.kuzet.endpoint;

import org.jspecify.annotations.NullMarked;
