package kz.kuzet.guard;

import java.util.Objects;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.rules.Term;

/**
 * The steps of a {@link ServiceDeclaration} before it can be completed. Classes and not lambdas: these are the first that an
 * application with guards meets, and a virtual machine takes longer to make a lambda than to load a class.
 */
record ServiceDeclarationSteps(String code, String name) implements ServiceDeclaration.EndpointStep {

    @Override
    public ServiceDeclaration.DisclosureRiskStep providedBy(String endpoint) {
        return new OfEndpoint(this, Objects.requireNonNull(endpoint, "endpoint"));
    }

    private record OfEndpoint(ServiceDeclarationSteps before, String endpoint)
            implements ServiceDeclaration.DisclosureRiskStep {

        @Override
        public ServiceDeclaration.DatabaseChangeStep disclosureRisk(DisclosureRisk risk) {
            return new OfRisk(this, Objects.requireNonNull(risk, "risk"));
        }
    }

    private record OfRisk(OfEndpoint before, DisclosureRisk risk) implements ServiceDeclaration.DatabaseChangeStep {

        @Override
        public ServiceDeclaration.TermStep databaseChange(DatabaseChange change) {
            return new OfChange(this, Objects.requireNonNull(change, "change"));
        }
    }

    private record OfChange(OfRisk before, DatabaseChange change) implements ServiceDeclaration.TermStep {

        @Override
        public ServiceDeclaration.FeeStep term(int term, TermUnit unit) {
            return new OfTerm(this, term, unit);
        }
    }

    private record OfTerm(OfChange before, int term, TermUnit unit) implements ServiceDeclaration.FeeStep {

        @Override
        public ServiceDeclaration fee(Fee fee) {
            OfRisk risk = before.before;
            OfEndpoint endpoint = risk.before;
            ServiceDeclarationSteps start = endpoint.before;
            return new ServiceDeclaration(
                    start.code,
                    start.name,
                    endpoint.endpoint,
                    risk.risk,
                    before.change,
                    new Term(term, unit),
                    Objects.requireNonNull(fee, "fee"));
        }
    }
}
