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
 * Guards the service e_010, “Permit to hunt”, which {@code kz.example.HuntingEndpoint} provides.
 *
 * <p>Asks for login/password + electronic digital signature, which the Rules give for a service that issues a permit
 * (Appendix 1, para 2). Its total alone would give login/password + one-time password (para 5).
 *
 * <p>Scores 2 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: absent, 1 point (para 5(1))
 *   <li>change in the database: unchanged, 0 points (para 5(2))
 *   <li>term: 1 working day, 1 point (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class HuntingEndpointGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final HuntingEndpointGuard GUARD = new HuntingEndpointGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public HuntingEndpointGuard() {
    super(ServiceDeclaration.of("e_010", "Permit to hunt")
        .providedBy("kz.example.HuntingEndpoint")
        .disclosureRisk(DisclosureRisk.ABSENT)
        .databaseChange(DatabaseChange.UNCHANGED)
        .term(1, TermUnit.WORKING_DAYS)
        .fee(Fee.FREE)
        .result(ServiceResult.PERMIT)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
  }
}
