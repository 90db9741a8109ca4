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
 * Guards the service e_001, “Opening hours of the state body”, which {@code kz.example.CalendarEndpoint} provides.
 *
 * <p>Asks for login/password, which the Rules give for a total of 0 to 1 (para 5).
 *
 * <p>Scores 1 point (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: absent, 1 point (para 5(1))
 *   <li>change in the database: unchanged, 0 points (para 5(2))
 *   <li>term: 1 minute, 0 points (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class CalendarEndpointGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final CalendarEndpointGuard GUARD = new CalendarEndpointGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public CalendarEndpointGuard() {
    super(ServiceDeclaration.of("e_001", "Opening hours of the state body")
        .providedBy("kz.example.CalendarEndpoint")
        .disclosureRisk(DisclosureRisk.ABSENT)
        .databaseChange(DatabaseChange.UNCHANGED)
        .term(1, TermUnit.MINUTES)
        .fee(Fee.FREE)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD));
  }
}
