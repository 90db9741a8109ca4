/** Runs whole programs of Java, as users do, and tells what they cost from the start of the virtual machine on. */
@NullMarked
package kz.kuzet.benchmarks.process;

import org.jspecify.annotations.NullMarked;
