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
 * Guards the service e_070, “Service of a class without a package”, which {@code Endpoint} provides.
 *
 * <p>Asks for login/password + electronic digital signature, which the Rules give for a total of 4 to 6 (para 5).
 *
 * <p>Scores 5 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: absent, 1 point (para 5(1))
 *   <li>change in the database: changed, 2 points (para 5(2))
 *   <li>term: 30 calendar days, 1 point (para 5(3))
 *   <li>fee: charged, 1 point (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class EndpointGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final EndpointGuard GUARD = new EndpointGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public EndpointGuard() {
    super(ServiceDeclaration.of("e_070", "Service of a class without a package")
        .providedBy("Endpoint")
        .disclosureRisk(DisclosureRisk.ABSENT)
        .databaseChange(DatabaseChange.CHANGED)
        .term(30, TermUnit.CALENDAR_DAYS)
        .fee(Fee.CHARGED)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
  }
}
