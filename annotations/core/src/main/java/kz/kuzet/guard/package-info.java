/**
 * Guards: they decide at run time whether a request to a public service may go on.
 *
 * <pre>{@code
 * Evidence evidence = Evidence.ofLogin(recipient, Channel.PORTAL)
 *         .with(new Confirmation(Factor.EDS, recipient, digest));
 * Decision decision = CriminalRecordEndpointGuard.GUARD.decide(evidence, digest);
 * }</pre>
 *
 * <p>The processor generates one {@link kz.kuzet.guard.ServiceGuard} per service. Generated guards hold constants only; every
 * decision is taken by the code of this package, the same for all services. It fails closed: whatever is missing, strange or
 * in doubt leads to a decision that does not grant.
 */
@NullMarked
package kz.kuzet.guard;

import org.jspecify.annotations.NullMarked;
