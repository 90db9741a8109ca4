/** How a recipient confirms a formed request, and what guards get to see of it. */
package kz.kuzet.example.portal.confirmation;
