package kz.example;

import javax.annotation.processing.Generated;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.GeneratedGuard;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;

/**
 * Guards the service ә_080, “Соттылығының болуы не болмауы туралы анықтама беру”, which {@code kz.example.Куәлік#беру}
 * provides.
 *
 * <p>Asks for login/password + one-time password, which the Rules give for a total of 2 to 3 (para 5). Accepts
 * login/password + electronic digital signature in its place (Appendix 1, para 1).
 *
 * <p>Scores 2 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: present, 2 points (para 5(1))
 *   <li>change in the database: unchanged, 0 points (para 5(2))
 *   <li>term: 10 minutes, 0 points (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class Куәлік_беруGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final Куәлік_беруGuard GUARD = new Куәлік_беруGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public Куәлік_беруGuard() {
    super(ServiceDeclaration.of("ә_080", "Соттылығының болуы не болмауы туралы анықтама беру")
        .providedBy("kz.example.Куәлік#беру")
        .disclosureRisk(DisclosureRisk.PRESENT)
        .databaseChange(DatabaseChange.UNCHANGED)
        .term(10, TermUnit.MINUTES)
        .fee(Fee.FREE)
        .result(ServiceResult.CERTIFICATE)
        .riskAssessment("№ 17 бұйрық, 3-қосымша")
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP));
  }
}
