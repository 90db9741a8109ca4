/** How guards stand before the servlets of one application. Not exported, since only the adapters need it. */
@NullMarked
package kz.kuzet.jakarta.container;

import org.jspecify.annotations.NullMarked;
