/** The adapter for servlets, tried over HTTP on running containers. */
package kz.kuzet.conformance.servlet;
