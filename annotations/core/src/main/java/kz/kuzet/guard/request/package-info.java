/**
 * The path of a request between a web framework and its handler, which is the same in every framework. Not exported, since only
 * the adapters need it.
 */
@NullMarked
package kz.kuzet.guard.request;

import org.jspecify.annotations.NullMarked;
