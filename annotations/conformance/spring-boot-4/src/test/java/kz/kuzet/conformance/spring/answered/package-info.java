/** A portal whose controllers are generated, and the types that answer for them. */
package kz.kuzet.conformance.spring.answered;
