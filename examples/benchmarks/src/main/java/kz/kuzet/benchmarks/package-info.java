/** What Kuzet costs beside other ways: at compile time and at run time. The results are in {@code RESULTS.md}. */
package kz.kuzet.benchmarks;
