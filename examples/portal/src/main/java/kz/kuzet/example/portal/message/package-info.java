/** Services over short text messages, which a message gateway brings. */
package kz.kuzet.example.portal.message;
