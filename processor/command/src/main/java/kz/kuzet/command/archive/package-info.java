/**
 * Reads folders, jars, WARs and Spring Boot's jars without trusting them. It finds what a class loader would find, extracts nothing,
 * and knows nothing of what is in the files.
 */
@NullMarked
package kz.kuzet.command.archive;

import org.jspecify.annotations.NullMarked;
