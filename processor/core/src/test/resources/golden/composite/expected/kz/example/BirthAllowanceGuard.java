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
 * Guards the service e_021, “Allowance for the birth of a child”, which {@code kz.example.BirthAllowance} provides.
 *
 * <p>Asks for login/password + electronic digital signature, which the Rules give for a total of 4 to 6 (para 5).
 *
 * <p>Scores 4 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: absent, 1 point (para 5(1))
 *   <li>change in the database: changed, 2 points (para 5(2))
 *   <li>term: 5 working days, 1 point (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class BirthAllowanceGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final BirthAllowanceGuard GUARD = new BirthAllowanceGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public BirthAllowanceGuard() {
    super(ServiceDeclaration.of("e_021", "Allowance for the birth of a child")
        .providedBy("kz.example.BirthAllowance")
        .disclosureRisk(DisclosureRisk.ABSENT)
        .databaseChange(DatabaseChange.CHANGED)
        .term(5, TermUnit.WORKING_DAYS)
        .fee(Fee.FREE)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
  }
}
