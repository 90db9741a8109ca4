/** What guards cost at run time, beside a hand-written {@code if} and Spring Security. */
package kz.kuzet.benchmarks.guard;
