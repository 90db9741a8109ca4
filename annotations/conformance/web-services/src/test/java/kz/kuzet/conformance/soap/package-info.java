/** Web services that are guarded, on a running server. */
package kz.kuzet.conformance.soap;
