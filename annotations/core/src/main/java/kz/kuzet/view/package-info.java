/**
 * Views of code, wherever it is: in a compiler, in a class file or in a running application. The rules of Kuzet are written
 * over these interfaces, so that each is written once.
 *
 * <p>For Kuzet's own modules only.
 */
@NullMarked
package kz.kuzet.view;

import org.jspecify.annotations.NullMarked;
