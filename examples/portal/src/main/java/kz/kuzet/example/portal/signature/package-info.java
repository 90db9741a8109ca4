/**
 * Electronic digital signatures: is this CMS a signature of this person over exactly these bytes?
 *
 * <p>Two verifiers answer. One checks everything itself with Bouncy Castle; the other leaves the arithmetic, the chain and
 * revocation to an NCANode server, for keys (Kazakh GOST) that no public provider can check. What a signature must be and
 * whose is the same for both.
 */
package kz.kuzet.example.portal.signature;
