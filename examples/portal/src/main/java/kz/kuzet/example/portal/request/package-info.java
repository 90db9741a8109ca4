/** Formed requests: what was asked for, in the one form that is confirmed. */
package kz.kuzet.example.portal.request;
