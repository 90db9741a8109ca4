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
 * Guards the service e_061, “Refund of tax”, which {@code kz.example.TaxEndpoint#refund} provides.
 *
 * <p>Asks for login/password + electronic digital signature, which the Rules give for a total of 4 to 6 (para 5).
 *
 * <p>Scores 5 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: present, 2 points (para 5(1))
 *   <li>change in the database: changed, 2 points (para 5(2))
 *   <li>term: 15 calendar days, 1 point (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class TaxEndpoint_refundGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final TaxEndpoint_refundGuard GUARD = new TaxEndpoint_refundGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public TaxEndpoint_refundGuard() {
    super(ServiceDeclaration.of("e_061", "Refund of tax")
        .providedBy("kz.example.TaxEndpoint#refund")
        .disclosureRisk(DisclosureRisk.PRESENT)
        .databaseChange(DatabaseChange.CHANGED)
        .term(15, TermUnit.CALENDAR_DAYS)
        .fee(Fee.FREE)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
  }
}
