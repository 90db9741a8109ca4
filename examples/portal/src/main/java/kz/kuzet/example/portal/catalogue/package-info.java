/** Which services there are, and why each asks for its method. */
package kz.kuzet.example.portal.catalogue;
