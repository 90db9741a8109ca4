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
 * Guards the service e_060, “Statement of tax arrears”, which {@code kz.example.TaxEndpoint#arrears} provides.
 *
 * <p>Asks for login/password + one-time password, which the Rules give for a total of 2 to 3 (para 5). Accepts
 * login/password + electronic digital signature in its place (Appendix 1, para 1).
 *
 * <p>Scores 3 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: present, 2 points (para 5(1))
 *   <li>change in the database: unchanged, 0 points (para 5(2))
 *   <li>term: 1 hour, 1 point (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class TaxEndpoint_arrearsGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final TaxEndpoint_arrearsGuard GUARD = new TaxEndpoint_arrearsGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public TaxEndpoint_arrearsGuard() {
    super(ServiceDeclaration.of("e_060", "Statement of tax arrears")
        .providedBy("kz.example.TaxEndpoint#arrears")
        .disclosureRisk(DisclosureRisk.PRESENT)
        .databaseChange(DatabaseChange.UNCHANGED)
        .term(1, TermUnit.HOURS)
        .fee(Fee.FREE)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP));
  }
}
