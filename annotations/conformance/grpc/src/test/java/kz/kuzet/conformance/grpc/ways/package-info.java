/** Services by which somebody might get around a guard. */
package kz.kuzet.conformance.grpc.ways;
