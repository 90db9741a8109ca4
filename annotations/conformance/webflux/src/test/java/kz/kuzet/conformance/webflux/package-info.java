/** The adapter for WebFlux, called over HTTP. */
package kz.kuzet.conformance.webflux;
