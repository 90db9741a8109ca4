/** Interfaces as generators write them: they say an address, and the processor never sees them. */
package kz.kuzet.conformance.jersey.contracts;
