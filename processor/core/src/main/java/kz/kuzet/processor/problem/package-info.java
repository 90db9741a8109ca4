/** Findings of checks, and defects of Kuzet itself. */
@NullMarked
package kz.kuzet.processor.problem;

import org.jspecify.annotations.NullMarked;
