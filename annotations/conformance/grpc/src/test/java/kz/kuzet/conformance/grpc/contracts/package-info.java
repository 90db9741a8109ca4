/** What gRPC's code generator would write, and what else the processor does not see. */
package kz.kuzet.conformance.grpc.contracts;
