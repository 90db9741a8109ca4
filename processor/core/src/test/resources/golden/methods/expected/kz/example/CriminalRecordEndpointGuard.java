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
 * Guards the service e_004, “Certificate of presence or absence of a criminal record”, which
 * {@code kz.example.CriminalRecordEndpoint} provides.
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
public final class CriminalRecordEndpointGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final CriminalRecordEndpointGuard GUARD = new CriminalRecordEndpointGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public CriminalRecordEndpointGuard() {
    super(ServiceDeclaration.of("e_004", "Certificate of presence or absence of a criminal record")
        .providedBy("kz.example.CriminalRecordEndpoint")
        .disclosureRisk(DisclosureRisk.PRESENT)
        .databaseChange(DatabaseChange.UNCHANGED)
        .term(10, TermUnit.MINUTES)
        .fee(Fee.FREE)
        .result(ServiceResult.CERTIFICATE)
        .riskAssessment("Order No. 17 of the Committee, appendix 3")
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP));
  }
}
