/** Servlets within Spring Boot, with the adapter for servlets. */
package kz.kuzet.conformance.spring.servlets;
