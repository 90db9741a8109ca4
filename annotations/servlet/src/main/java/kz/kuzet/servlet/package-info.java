/**
 * Requests of servlet containers: a body that can be read twice, and the addresses of a request. Not exported, since only the
 * adapters need it.
 */
@NullMarked
package kz.kuzet.servlet;

import org.jspecify.annotations.NullMarked;
