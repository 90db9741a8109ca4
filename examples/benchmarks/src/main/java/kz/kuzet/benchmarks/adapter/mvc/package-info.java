/** The adapter for Spring MVC. */
package kz.kuzet.benchmarks.adapter.mvc;
