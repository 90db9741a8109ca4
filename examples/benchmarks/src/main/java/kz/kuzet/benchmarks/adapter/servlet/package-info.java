/** The adapter for servlets. */
package kz.kuzet.benchmarks.adapter.servlet;
