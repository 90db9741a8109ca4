/** The catalogue of problems and messages, and how texts are formatted. It depends on the Rules and on nothing else. */
@NullMarked
package kz.kuzet.problem;

import org.jspecify.annotations.NullMarked;
