/**
 * Which guard stands before a handler method: what the adapters for web frameworks share. Not exported, since no application
 * needs it. It reads at run time what the processor has read at compile time, and comes to the same result.
 */
@NullMarked
package kz.kuzet.guard.handler;

import org.jspecify.annotations.NullMarked;
