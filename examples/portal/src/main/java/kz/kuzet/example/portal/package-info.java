/** A small government portal, guarded by Kuzet. */
package kz.kuzet.example.portal;
