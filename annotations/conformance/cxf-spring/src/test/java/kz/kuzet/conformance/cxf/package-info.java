/** Apache CXF within Spring applications. */
package kz.kuzet.conformance.cxf;
