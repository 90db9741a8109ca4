/**
 * The Rules as plain Java: criteria in, {@link kz.kuzet.rules.Classification} out, each step with its citation.
 *
 * <pre>{@code
 * Classification classification = ServiceCriteria.disclosureRisk(PRESENT)
 *         .databaseChange(UNCHANGED)
 *         .term(10, MINUTES)
 *         .fee(FREE)
 *         .classify();
 * classification.total();  // 2
 * classification.method(); // LOGIN_PASSWORD_OTP
 * }</pre>
 *
 * <p>Every type here is immutable, and every method throws {@link java.lang.NullPointerException} when given null. Where
 * the text of the Rules is unclear, the reading taken stands once, beside its citation: the term in
 * {@link kz.kuzet.rules.Term}, the alternative to a one-time password in {@link kz.kuzet.rules.AlternativeRule}, messages
 * in {@link kz.kuzet.rules.ChannelRule}, a total of zero in {@link kz.kuzet.rules.ScoreBand}.
 */
@NullMarked
package kz.kuzet.rules;

import org.jspecify.annotations.NullMarked;
