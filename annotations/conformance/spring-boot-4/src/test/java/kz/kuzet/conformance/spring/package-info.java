/** The adapter for Spring MVC, called over HTTP. */
package kz.kuzet.conformance.spring;
