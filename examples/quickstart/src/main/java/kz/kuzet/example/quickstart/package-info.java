/** The quickstart: real public services, what the Rules say of each, and a recipient on the way through their guards. */
package kz.kuzet.example.quickstart;
