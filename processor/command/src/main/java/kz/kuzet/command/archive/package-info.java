/**
 * Reads folders, jars, WARs and Spring Boot's jars without trusting them: whatever a class loader would see, and nothing is ever
 * extracted. It knows nothing of what is in the files.
 */
@NullMarked
package kz.kuzet.command.archive;

import org.jspecify.annotations.NullMarked;
