/**
 * What the adapters of this artifact share: settings, listed evidence sources, classes behind proxies. No framework has to be
 * present. Not exported, since no application needs it.
 */
@NullMarked
package kz.kuzet.jakarta.setup;

import org.jspecify.annotations.NullMarked;
