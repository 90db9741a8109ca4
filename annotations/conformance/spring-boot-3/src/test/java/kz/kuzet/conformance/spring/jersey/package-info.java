/** Jersey within Spring Boot: both adapters keep account of the guards of one application. */
package kz.kuzet.conformance.spring.jersey;
