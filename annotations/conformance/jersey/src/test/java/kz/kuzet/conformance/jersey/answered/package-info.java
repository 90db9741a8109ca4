/** Generated resources, and the types that answer for them. */
package kz.kuzet.conformance.jersey.answered;
