/** The adapter for gRPC. */
package kz.kuzet.benchmarks.adapter.grpc;
