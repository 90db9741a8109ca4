/** The checks, from records to findings: one check, one file. They do not depend on the compiler. */
@NullMarked
package kz.kuzet.processor.check;

import org.jspecify.annotations.NullMarked;
