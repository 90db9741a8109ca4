/**
 * The annotation processor: its entry point, and what talks to the compiler. Data flows one way: read, rules, check, generate,
 * register.
 */
@NullMarked
package kz.kuzet.processor;

import org.jspecify.annotations.NullMarked;
