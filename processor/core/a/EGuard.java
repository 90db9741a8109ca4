package a;

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
 * Guards the service 1, “Service 1”, which {@code a.E} provides.
 *
 * <p>Asks for login/password, which the Rules give for a total of 0 to 1 (para 5).
 *
 * <p>Scores 1 point (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: absent, 1 point (para 5(1))
 *   <li>change in the database: unchanged, 0 points (para 5(2))
 *   <li>term: 10 minutes, 0 points (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class EGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final EGuard GUARD = new EGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public EGuard() {
    super(ServiceDeclaration.of("1", "Service 1")
        .providedBy("a.E")
        .disclosureRisk(DisclosureRisk.ABSENT)
        .databaseChange(DatabaseChange.UNCHANGED)
        .term(10, TermUnit.MINUTES)
        .fee(Fee.FREE)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD));
  }
}
