/** WebFlux in tests of a part of an application. */
package kz.kuzet.conformance.spring.reactive;
