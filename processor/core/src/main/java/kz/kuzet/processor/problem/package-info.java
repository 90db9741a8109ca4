/** The catalogue of problems, and findings of them. */
@NullMarked
package kz.kuzet.processor.problem;

import org.jspecify.annotations.NullMarked;
