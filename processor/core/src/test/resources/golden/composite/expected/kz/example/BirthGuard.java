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
 * Guards the service c_001, “Birth of a child”, which {@code kz.example.Birth} provides.
 *
 * <p>Asks for login/password + electronic digital signature, which the Rules give for a composite service (Appendix 1,
 * para 2). Its total alone would give the same (para 5).
 *
 * <p>Joins the services e_020, e_021 (para 2(5)).
 *
 * <p>Scores 5 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: present, 2 points (para 5(1))
 *   <li>change in the database: changed, 2 points (para 5(2))
 *   <li>term: 5 working days, 1 point (para 5(3))
 *   <li>fee: free, 0 points (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class BirthGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final BirthGuard GUARD = new BirthGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public BirthGuard() {
    super(ServiceDeclaration.of("c_001", "Birth of a child")
        .providedBy("kz.example.Birth")
        .disclosureRisk(DisclosureRisk.PRESENT)
        .databaseChange(DatabaseChange.CHANGED)
        .term(5, TermUnit.WORKING_DAYS)
        .fee(Fee.FREE)
        .composedOf("e_020", "e_021")
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
  }
}
