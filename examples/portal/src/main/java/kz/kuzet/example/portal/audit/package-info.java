/** What the guards decided, written down and counted. */
package kz.kuzet.example.portal.audit;
