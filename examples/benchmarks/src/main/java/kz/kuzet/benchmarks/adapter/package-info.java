/**
 * What each adapter costs a request, beside no guard at all and beside the security of the framework itself. Each adapter has a
 * package with its application and its benchmark.
 */
package kz.kuzet.benchmarks.adapter;
