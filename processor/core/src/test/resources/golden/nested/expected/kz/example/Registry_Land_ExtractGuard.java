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
 * Guards the service e_050, “Extract from the land register”, which {@code kz.example.Registry.Land.Extract} provides.
 *
 * <p>Asks for login/password + one-time password, which the Rules give for a total of 2 to 3 (para 5). Accepts
 * login/password + electronic digital signature in its place (Appendix 1, para 1).
 *
 * <p>Scores 2 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: absent, 1 point (para 5(1))
 *   <li>change in the database: unchanged, 0 points (para 5(2))
 *   <li>term: 20 minutes, 0 points (para 5(3))
 *   <li>fee: charged, 1 point (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class Registry_Land_ExtractGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final Registry_Land_ExtractGuard GUARD = new Registry_Land_ExtractGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public Registry_Land_ExtractGuard() {
    super(ServiceDeclaration.of("e_050", "Extract from the land register")
        .providedBy("kz.example.Registry$Land$Extract")
        .disclosureRisk(DisclosureRisk.ABSENT)
        .databaseChange(DatabaseChange.UNCHANGED)
        .term(20, TermUnit.MINUTES)
        .fee(Fee.CHARGED)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP));
  }
}
