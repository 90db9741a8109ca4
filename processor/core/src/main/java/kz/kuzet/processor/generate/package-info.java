/** Writes the source of guards from records. Only this package uses JavaPoet. */
@NullMarked
package kz.kuzet.processor.generate;

import org.jspecify.annotations.NullMarked;
