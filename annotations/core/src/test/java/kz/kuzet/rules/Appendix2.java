package kz.kuzet.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;

/**
 * The scoring table of Appendix 2 multiplied out, with the totals and the methods of para 5: added up by hand, so that it does
 * not depend on the code under test.
 */
public final class Appendix2 {

    private static final String TABLE = """
        PRESENT | CHANGED   | over 30 min | CHARGED | 2 2 1 1 | 6 | LOGIN_PASSWORD_EDS
        PRESENT | CHANGED   | over 30 min | FREE    | 2 2 1 0 | 5 | LOGIN_PASSWORD_EDS
        PRESENT | CHANGED   | instant     | CHARGED | 2 2 0 1 | 5 | LOGIN_PASSWORD_EDS
        PRESENT | CHANGED   | instant     | FREE    | 2 2 0 0 | 4 | LOGIN_PASSWORD_EDS
        PRESENT | UNCHANGED | over 30 min | CHARGED | 2 0 1 1 | 4 | LOGIN_PASSWORD_EDS
        PRESENT | UNCHANGED | over 30 min | FREE    | 2 0 1 0 | 3 | LOGIN_PASSWORD_OTP
        PRESENT | UNCHANGED | instant     | CHARGED | 2 0 0 1 | 3 | LOGIN_PASSWORD_OTP
        PRESENT | UNCHANGED | instant     | FREE    | 2 0 0 0 | 2 | LOGIN_PASSWORD_OTP
        ABSENT  | CHANGED   | over 30 min | CHARGED | 1 2 1 1 | 5 | LOGIN_PASSWORD_EDS
        ABSENT  | CHANGED   | over 30 min | FREE    | 1 2 1 0 | 4 | LOGIN_PASSWORD_EDS
        ABSENT  | CHANGED   | instant     | CHARGED | 1 2 0 1 | 4 | LOGIN_PASSWORD_EDS
        ABSENT  | CHANGED   | instant     | FREE    | 1 2 0 0 | 3 | LOGIN_PASSWORD_OTP
        ABSENT  | UNCHANGED | over 30 min | CHARGED | 1 0 1 1 | 3 | LOGIN_PASSWORD_OTP
        ABSENT  | UNCHANGED | over 30 min | FREE    | 1 0 1 0 | 2 | LOGIN_PASSWORD_OTP
        ABSENT  | UNCHANGED | instant     | CHARGED | 1 0 0 1 | 2 | LOGIN_PASSWORD_OTP
        ABSENT  | UNCHANGED | instant     | FREE    | 1 0 0 0 | 1 | LOGIN_PASSWORD
        """;

    private Appendix2() {}

    public static Stream<Row> rows() {
        return TABLE.lines().map(Appendix2::row);
    }

    private static Row row(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Row(
                DisclosureRisk.valueOf(cells.get(0)),
                DatabaseChange.valueOf(cells.get(1)),
                cells.get(2).equals("over 30 min"),
                Fee.valueOf(cells.get(3)),
                Arrays.stream(cells.get(4).split(" ", -1)).map(Integer::valueOf).toList(),
                Integer.parseInt(cells.get(5)),
                AuthenticationMethod.valueOf(cells.get(6)));
    }

    public record Row(
            DisclosureRisk risk,
            DatabaseChange change,
            boolean overThirtyMinutes,
            Fee fee,
            List<Integer> points,
            int total,
            AuthenticationMethod method) {}
}
