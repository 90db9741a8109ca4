package kz.example;

import javax.annotation.processing.Generated;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.GeneratedGuard;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;

/**
 * Guards the service e_040, “Recognition of a diploma”, which {@code kz.example.DiplomaEndpoint} provides.
 *
 * <p>Asks for login/password + electronic digital signature, as declared. The Rules give login/password + one-time
 * password for a total of 2 to 3 (para 5), and allow the signature in its place (Appendix 1, para 1).
 *
 * <p>Scores 3 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: absent, 1 point (para 5(1))
 *   <li>change in the database: unchanged, 0 points (para 5(2))
 *   <li>term: 2 months, 1 point (para 5(3))
 *   <li>fee: charged, 1 point (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class DiplomaEndpointGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final DiplomaEndpointGuard GUARD = new DiplomaEndpointGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public DiplomaEndpointGuard() {
    super(ServiceDeclaration.of("e_040", "Recognition of a diploma")
        .providedBy("kz.example.DiplomaEndpoint")
        .disclosureRisk(DisclosureRisk.ABSENT)
        .databaseChange(DatabaseChange.UNCHANGED)
        .term(2, TermUnit.MONTHS)
        .fee(Fee.CHARGED)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
  }
}
