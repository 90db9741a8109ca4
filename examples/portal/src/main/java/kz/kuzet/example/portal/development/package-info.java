/** What exists in development only: recipients, keys, and a telephone on the page. */
package kz.kuzet.example.portal.development;
