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
 * Guards the service e_007, “Registration of a vehicle”, which {@code kz.example.VehicleEndpoint} provides.
 *
 * <p>Asks for login/password + electronic digital signature, which the Rules give for a total of 4 to 6 (para 5).
 *
 * <p>Scores 6 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: present, 2 points (para 5(1))
 *   <li>change in the database: changed, 2 points (para 5(2))
 *   <li>term: 3 working days, 1 point (para 5(3))
 *   <li>fee: charged, 1 point (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class VehicleEndpointGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final VehicleEndpointGuard GUARD = new VehicleEndpointGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public VehicleEndpointGuard() {
    super(ServiceDeclaration.of("e_007", "Registration of a vehicle")
        .providedBy("kz.example.VehicleEndpoint")
        .disclosureRisk(DisclosureRisk.PRESENT)
        .databaseChange(DatabaseChange.CHANGED)
        .term(3, TermUnit.WORKING_DAYS)
        .fee(Fee.CHARGED)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
  }
}
