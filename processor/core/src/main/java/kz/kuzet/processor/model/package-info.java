/** Immutable records of what was read. They do not depend on the compiler. */
@NullMarked
package kz.kuzet.processor.model;

import org.jspecify.annotations.NullMarked;
