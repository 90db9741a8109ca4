/** The adapter for gRPC against a running server. */
package kz.kuzet.conformance.grpc;
