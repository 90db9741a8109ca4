/**
 * Finds the guard of a handler method, for the adapters. Not exported, since no application needs it. It applies at run time
 * the rules that the processor applies at compile time, with the same result.
 */
@NullMarked
package kz.kuzet.guard.handler;

import org.jspecify.annotations.NullMarked;
