/** Repositories that Spring Data REST exports: their guards are asked, whichever of its controllers is called. */
package kz.kuzet.conformance.data;
