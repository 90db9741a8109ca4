/**
 * What happens to a request between a web framework and its handler, the same in every framework. Not exported: only the
 * adapters need it.
 */
@NullMarked
package kz.kuzet.guard.request;

import org.jspecify.annotations.NullMarked;
