/** As if they came from a library: the processor does not see them. */
package kz.kuzet.conformance.soap.contracts;
