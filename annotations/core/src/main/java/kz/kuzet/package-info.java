/**
 * The annotations with which a developer declares a public service of Kazakhstan, and the words they are made of.
 *
 * <p><i>The Rules</i> means, throughout, the Rules for classification of state services in electronic form to determine
 * the service recipient authentication method: Order No. 10 of 19 January 2016 of the Minister for Investment and
 * Development of the Republic of Kazakhstan, as last amended by Order No. 545/НҚ of 6 September 2024.
 */
@NullMarked
package kz.kuzet;

import org.jspecify.annotations.NullMarked;
