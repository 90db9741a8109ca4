/**
 * What {@link kz.kuzet.PublicService} says, wherever it is read: {@link kz.kuzet.declaration.DeclaredService} holds the values, and
 * {@link kz.kuzet.declaration.ServiceAttribute} is the table of the attributes.
 */
@NullMarked
package kz.kuzet.declaration;

import org.jspecify.annotations.NullMarked;
