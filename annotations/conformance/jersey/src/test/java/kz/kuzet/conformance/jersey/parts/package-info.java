/** Forms with files, by what Jersey has for them beyond the specification. */
package kz.kuzet.conformance.jersey.parts;
