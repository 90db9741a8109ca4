/** What {@code kuzet check} costs over a packed application with many libraries. */
@NullMarked
package kz.kuzet.benchmarks.check;

import org.jspecify.annotations.NullMarked;
