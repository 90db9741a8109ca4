/** The adapter for messages over real WebSockets, with raw frames and with Spring's own client. */
package kz.kuzet.conformance.stomp;
