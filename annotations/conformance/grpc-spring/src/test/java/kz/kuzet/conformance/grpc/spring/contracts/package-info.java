/** What the processor does not see. */
package kz.kuzet.conformance.grpc.spring.contracts;
