/** Servlet containers other than Tomcat, below Spring MVC. */
package kz.kuzet.conformance.spring.containers;
