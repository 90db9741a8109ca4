/** What the two servers of Quarkus find of this artifact. Not exported, since no application needs it. */
@NullMarked
package kz.kuzet.jakarta.quarkus;

import org.jspecify.annotations.NullMarked;
