/** The adapter for WebFlux. */
package kz.kuzet.benchmarks.adapter.webflux;
