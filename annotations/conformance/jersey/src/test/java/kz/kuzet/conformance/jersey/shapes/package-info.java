/** The ways in which a resource method can be written. */
package kz.kuzet.conformance.jersey.shapes;
