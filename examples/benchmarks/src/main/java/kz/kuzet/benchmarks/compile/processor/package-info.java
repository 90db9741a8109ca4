/** Processors that are written for comparison alone. */
package kz.kuzet.benchmarks.compile.processor;
