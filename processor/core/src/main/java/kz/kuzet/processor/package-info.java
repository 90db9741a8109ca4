/**
 * The annotation processor: its entry point, the rounds of a compilation, and what talks to the compiler. Data flows one way: read,
 * rules, check, generate, register. {@code Rounds} has the way from top to bottom.
 */
@NullMarked
package kz.kuzet.processor;

import org.jspecify.annotations.NullMarked;
