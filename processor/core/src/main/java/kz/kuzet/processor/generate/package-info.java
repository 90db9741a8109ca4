/** From records to the source of guards. The only room that knows JavaPoet. */
@NullMarked
package kz.kuzet.processor.generate;

import org.jspecify.annotations.NullMarked;
