/**
 * The register of classified services, as the state body sends it to the authorized body (para 7 and 8 of the Rules): the
 * document itself, and the forms in which it is written and read. It does not depend on compilers.
 */
@NullMarked
package kz.kuzet.register;

import org.jspecify.annotations.NullMarked;
