package kz.kuzet;

/**
 * Risk of damage to the recipient or the provider if a third party unlawfully receives the service's result (para 3(1)).
 * The provider assesses it itself.
 */
public enum DisclosureRisk {
    /** There is a risk: 2 points (para 5(1)). */
    PRESENT,
    /** There is no risk: 1 point (para 5(1)). */
    ABSENT
}
