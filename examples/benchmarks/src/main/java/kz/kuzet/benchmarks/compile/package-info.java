/**
 * What annotation processors cost at compile time: the same compiler, in one process, alternating between Kuzet, a floor that
 * no processor of this kind can go below, and processors that others write.
 */
package kz.kuzet.benchmarks.compile;
