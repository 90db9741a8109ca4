/** The sources that are compiled: for each processor, its own natural smallest input, of any size. */
package kz.kuzet.benchmarks.compile.input;
