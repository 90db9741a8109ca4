/** The public services of this portal: one small endpoint class each, guarded by what its annotation says. */
package kz.kuzet.example.portal.service;
