/** What Kuzet finds in a code base of others, against a count that knows nothing of it, and what that costs. */
@NullMarked
package kz.kuzet.benchmarks.codebase;

import org.jspecify.annotations.NullMarked;
