/**
 * What Kuzet sees of code, wherever the code is: in a compiler, in a class file or in a running application. The rules that Kuzet
 * applies to code are written over these interfaces, so that each is written once.
 *
 * <p>It is for Kuzet's own modules.
 */
@NullMarked
package kz.kuzet.view;

import org.jspecify.annotations.NullMarked;
