/** One service of every kind. */
package kz.kuzet.conformance.grpc.services;
