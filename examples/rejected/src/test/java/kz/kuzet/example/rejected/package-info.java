/**
 * The gallery of errors, held to what it says: every page shows the sources that are compiled here, and every message that a
 * compiler gives for them, in each language.
 */
package kz.kuzet.example.rejected;
