/** Lets beans of CDI hear of decisions. Not exported, since no application calls it. */
@NullMarked
package kz.kuzet.jakarta.cdi;

import org.jspecify.annotations.NullMarked;
