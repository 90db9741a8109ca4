/**
 * The registers of an application's modules, put together: what a compiler cannot see, since it sees one module only. It knows
 * archives, the register and the processor's checks.
 */
@NullMarked
package kz.kuzet.command.application;

import org.jspecify.annotations.NullMarked;
