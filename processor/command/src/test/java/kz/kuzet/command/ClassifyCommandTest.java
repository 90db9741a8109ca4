package kz.kuzet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.command.testing.KuzetRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClassifyCommandTest {

    /** The points of Appendix 2, counted here by themselves. */
    static List<List<String>> everything() {
        List<List<String>> all = new ArrayList<>();
        for (String risk : List.of("present", "absent")) {
            for (String database : List.of("changed", "unchanged")) {
                for (String term : List.of("30 minutes", "31 minutes")) {
                    for (String fee : List.of("charged", "free")) {
                        for (String further : List.of("", "--permit", "--composite")) {
                            all.add(List.of(risk, database, term, fee, further));
                        }
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("everything")
    void givesWhatTheRulesGive(List<String> row) {
        int total = (row.get(0).equals("present") ? 2 : 1)
                + (row.get(1).equals("changed") ? 2 : 0)
                + (row.get(2).startsWith("31") ? 1 : 0)
                + (row.get(3).equals("charged") ? 1 : 0);
        String method = !row.get(4).isEmpty() || total >= 4
                ? "LOGIN_PASSWORD_EDS"
                : total >= 2 ? "LOGIN_PASSWORD_OTP" : "LOGIN_PASSWORD";
        List<String> arguments = new ArrayList<>(List.of(
                "classify", "--risk", row.get(0), "--database", row.get(1), "--term", row.get(2), "--fee", row.get(3)));
        arguments.addAll(List.of("--format", "json"));
        if (!row.get(4).isEmpty()) {
            arguments.add(row.get(4));
        }
        KuzetRun run = KuzetRun.of(arguments.toArray(new String[0]));
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"score\": " + total + ",")
                .contains("\n  \"method\": \"" + method + "\",")
                .contains("\"override\": "
                        + switch (row.get(4)) {
                            case "--permit" -> "\"PERMIT\",";
                            case "--composite" -> "\"COMPOSITE\",";
                            default -> "null,";
                        });
    }

    @Test
    void explainsWithTheParagraphs() {
        KuzetRun run = classify("3 working days", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .startsWith(
                        "Risk of damage from disclosure of personal data | present: 2 | [para 5(1)]",
                        "Change of information in the database | unchanged: 0 | [para 5(2)]",
                        "Term of provision | 3 working day(s): 1 | [para 5(3)]",
                        "Fee | free: 0 | [para 5(4)]",
                        "Total of points | 3 | [para 5]",
                        "Points 2 to 3 | login and password, one-time password | [para 5]",
                        "Authentication method | login and password, one-time password | [para 5]",
                        "Accepted in its place | login and password, electronic digital signature | [Appendix 1, para"
                                + " 1]");
        assertThat(run.status()).isZero();
    }

    @Test
    void saysHowThirtyMinutesAreRead() {
        assertThat(classify("30 minutes", "en").out())
                .contains("A term of exactly 30 minutes does not exceed 30 minutes");
        assertThat(classify("31 minutes", "en").out()).doesNotContain("does not exceed");
    }

    @ParameterizedTest
    @CsvSource({
        "30 минут, 30 мин.",
        "1 час, 1 ч",
        "5 рабочих дней, 5 раб. дн.",
        "15 календарных дней, 15 кал. дн.",
        "2 месяца, 2 мес.",
        "2 жұмыс күні, 2 раб. дн.",
        "1 month, 1 мес."
    })
    void termsAreUnderstoodInThreeLanguages(String given, String shown) {
        assertThat(classify(given, "ru").out()).contains(shown + ":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "0 days",
                "-1 hours",
                "5",
                "working days",
                "99999999999 minutes",
                "1.5 hours",
                ".5 hours"
            })
    void anythingElseIsNoTerm(String term) {
        KuzetRun run = classify(term, "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("kuzet: ");
    }

    private static KuzetRun classify(String term, String language) {
        return KuzetRun.of(
                "classify",
                "--risk",
                "present",
                "--database",
                "unchanged",
                "--term",
                term,
                "--fee",
                "free",
                "--locale",
                language);
    }
}
