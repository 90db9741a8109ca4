/**
 * Guards before the methods of gRPC services.
 *
 * <p>{@link kz.kuzet.grpc.GrpcGuards} adds services to a server with their guards, without a line of code in a service. A
 * method that nobody classified, and a guard that no service leads to, stop the start.
 */
@NullMarked
package kz.kuzet.grpc;

import org.jspecify.annotations.NullMarked;
