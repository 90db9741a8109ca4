/** Who may log in, and how often it may be tried. */
package kz.kuzet.example.portal.recipient;
