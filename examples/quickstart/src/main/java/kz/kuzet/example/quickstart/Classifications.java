package kz.kuzet.example.quickstart;

import java.io.PrintStream;
import java.util.Comparator;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;

/** A table of all services: points, total, method, and why. */
final class Classifications {

    private static final String ROW = "%-21s %4s %4s %4s %4s %5s   %-4s %s%n";

    private final PrintStream out;

    Classifications(PrintStream out) {
        this.out = out;
    }

    void print(ServiceGuards guards) {
        out.println(
                "Points for risk of disclosure, change in the database, term and fee (para 5(1) to 5(4) of the Rules)");
        out.println();
        out.printf(ROW, "service", "risk", "data", "term", "fee", "total", "asks", "because");
        guards.all().stream()
                .map(ServiceGuard::service)
                .sorted(Comparator.comparingInt(Classifications::total).thenComparing(ServiceDescriptor::code))
                .forEach(this::print);
        out.println();
        out.println("LP: login/password    OTP: login/password + one-time password");
        out.println("EDS: login/password + electronic digital signature");
    }

    private void print(ServiceDescriptor service) {
        Classification classification = service.classification();
        out.printf(
                ROW,
                service.code(),
                classification.points(Criterion.DISCLOSURE_RISK),
                classification.points(Criterion.DATABASE_CHANGE),
                classification.points(Criterion.TERM),
                classification.points(Criterion.FEE),
                classification.total(),
                Words.abbreviation(service.method()),
                reason(service));
        out.printf("  %s%n", service.name());
    }

    private static int total(ServiceDescriptor service) {
        return service.classification().total();
    }

    private static String reason(ServiceDescriptor service) {
        Classification classification = service.classification();
        if (service.method() != classification.method()) {
            return "declared in place of " + Words.abbreviation(classification.method()) + " (Appendix 1, para 1)";
        }
        return classification
                .override()
                .map(override -> switch (override) {
                    case PERMIT -> "it issues a permit (" + override.citation() + ")";
                    case COMPOSITE -> "it is composite (" + override.citation() + ")";
                })
                .orElseGet(() -> "the total is " + classification.band().lowest() + " to "
                        + classification.band().highest() + " (" + classification.citation() + ")");
    }
}
