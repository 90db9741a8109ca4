/** One service of every kind, each formed with GET and sent with POST. */
package kz.kuzet.conformance.jersey.services;
