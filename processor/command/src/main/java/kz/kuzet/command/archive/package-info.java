/**
 * Reads folders, jars, WARs and jars of Spring Boot without trusting them. It finds what a class loader would find and extracts
 * nothing. It does not know what the files mean.
 */
@NullMarked
package kz.kuzet.command.archive;

import org.jspecify.annotations.NullMarked;
