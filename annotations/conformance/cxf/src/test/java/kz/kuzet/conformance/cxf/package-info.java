/** A server whose resource methods cannot all be guarded. */
package kz.kuzet.conformance.cxf;
