/** What gRPC's code generator would write. */
package kz.kuzet.conformance.grpc.contracts;
