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
 * Guards the service ә_081, “Ауыл шаруашылығы мақсатындағы жер учаскелеріне жеке меншік құқығын беру туралы шешім
 * қабылдау және жер учаскесінің сәйкестендіру құжатын жасау мен беру”, which {@code kz.example.ЖерУчаскесі} provides.
 *
 * <p>Asks for login/password + electronic digital signature, which the Rules give for a total of 4 to 6 (para 5).
 *
 * <p>Scores 6 points (para 5):
 *
 * <ul>
 *   <li>risk of damage from disclosure: present, 2 points (para 5(1))
 *   <li>change in the database: changed, 2 points (para 5(2))
 *   <li>term: 30 working days, 1 point (para 5(3))
 *   <li>fee: charged, 1 point (para 5(4))
 * </ul>
 */
@Generated("kz.kuzet.processor.KuzetProcessor")
@GeneratedGuard
public final class ЖерУчаскесіGuard extends ServiceGuard {
  /**
   * The guard, for any number of threads.
   */
  public static final ЖерУчаскесіGuard GUARD = new ЖерУчаскесіGuard();

  /**
   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.
   */
  public ЖерУчаскесіGuard() {
    super(ServiceDeclaration.of(
            "ә_081",
            "Ауыл шаруашылығы мақсатындағы жер учаскелеріне жеке меншік құқығын беру туралы шешім "
                + "қабылдау және жер учаскесінің сәйкестендіру құжатын жасау мен беру")
        .providedBy("kz.example.ЖерУчаскесі")
        .disclosureRisk(DisclosureRisk.PRESENT)
        .databaseChange(DatabaseChange.CHANGED)
        .term(30, TermUnit.WORKING_DAYS)
        .fee(Fee.CHARGED)
        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
  }
}
