/** The catalogue of problems and messages, and how texts are said and shown. It knows the Rules and nothing else. */
@NullMarked
package kz.kuzet.problem;

import org.jspecify.annotations.NullMarked;
