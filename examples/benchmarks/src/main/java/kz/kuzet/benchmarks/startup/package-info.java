/** What the adapter to Spring MVC adds to the start of an application with many handlers. */
package kz.kuzet.benchmarks.startup;
