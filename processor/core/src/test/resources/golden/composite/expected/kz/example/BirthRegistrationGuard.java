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
 * Guards the service e_020, “Registration of birth”, which {@code kz.example.BirthRegistration} provides.
 *
 * <p>Asks for login/password + electronic digital signature, which the Rules give for a total of 4 to 6 (para 5).
 *
 * <p>Scores 5 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: present, 2 points (para 5(1))
 *   <li>change in the database: changed, 2 points (para 5(2))
 *   <li>term: 1 working day, 1 point (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class BirthRegistrationGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final BirthRegistrationGuard GUARD = new BirthRegistrationGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public BirthRegistrationGuard() {
    super(ServiceDeclaration.of("e_020", "Registration of birth")
        .providedBy("kz.example.BirthRegistration")
        .disclosureRisk(DisclosureRisk.PRESENT)
        .databaseChange(DatabaseChange.CHANGED)
        .term(1, TermUnit.WORKING_DAYS)
        .fee(Fee.FREE)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
  }
}
