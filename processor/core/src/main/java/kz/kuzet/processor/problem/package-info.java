/** What checks find, and defects of Kuzet itself. */
@NullMarked
package kz.kuzet.processor.problem;

import org.jspecify.annotations.NullMarked;
