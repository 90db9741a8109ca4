/**
 * What Kuzet's annotations say of endpoints and their handlers: the rules that the processor, {@code kuzet check} and the adapters
 * apply to the code that each of them sees. Not exported, since no application needs it.
 */
@NullMarked
package kz.kuzet.endpoint;

import org.jspecify.annotations.NullMarked;
