/** Findings in a form that other tools read. */
@NullMarked
package kz.kuzet.report;

import org.jspecify.annotations.NullMarked;
