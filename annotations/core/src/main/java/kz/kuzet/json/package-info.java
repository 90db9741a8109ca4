/**
 * JSON (RFC 8259): problem documents, registers and reports are written here.
 *
 * <p>For Kuzet's own modules only.
 */
@NullMarked
package kz.kuzet.json;

import org.jspecify.annotations.NullMarked;
