package kz.example;

import javax.annotation.processing.Generated;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.GeneratedGuard;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;

/**
 * Guards the service e_030, “Place in the queue for a kindergarten”, which {@code kz.example.QueueEndpoint} provides.
 *
 * <p>Asks for login/password + one-time password, which the Rules give for a total of 2 to 3 (para 5). Accepts
 * login/password + electronic digital signature in its place (Appendix 1, para 1).
 *
 * <p>Scores 2 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: present, 2 points (para 5(1))
 *   <li>change in the database: unchanged, 0 points (para 5(2))
 *   <li>term: 25 minutes, 0 points (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 *
 * <p>Over short text messages and instant messages it asks for login/password, as declared, since no one-time password
 * is applied there (Appendix 1, para 1).
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class QueueEndpointGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final QueueEndpointGuard GUARD = new QueueEndpointGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public QueueEndpointGuard() {
    super(ServiceDeclaration.of("e_030", "Place in the queue for a kindergarten")
        .providedBy("kz.example.QueueEndpoint")
        .disclosureRisk(DisclosureRisk.PRESENT)
        .databaseChange(DatabaseChange.UNCHANGED)
        .term(25, TermUnit.MINUTES)
        .fee(Fee.FREE)
        .channels(Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE, Channel.INSTANT_MESSAGE)
        .messagingMethod(AuthenticationMethod.LOGIN_PASSWORD)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP));
  }
}
