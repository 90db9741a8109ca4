/** What was wrong when Kuzet came: the file that names it, and the findings that it covers. */
@NullMarked
package kz.kuzet.processor.baseline;

import org.jspecify.annotations.NullMarked;
