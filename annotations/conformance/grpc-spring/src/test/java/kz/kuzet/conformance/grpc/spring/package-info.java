/** The adapter for gRPC in an application of Spring Boot. */
package kz.kuzet.conformance.grpc.spring;
