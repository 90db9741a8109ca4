package kz.kuzet.conformance.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The application does not start where a guard has no door, or somebody forgot something. */
class StartRefusalIT {

    @Test
    void aGuardThatNothingAsks() throws Exception {
        assertThat(Application.refusal("-Dkuzet.not-offered=other"))
                .contains(
                        "Kuzet does not let this application start",
                        "The service not-served of kz.kuzet.conformance.quarkus.shapes.NotServed");
    }

    @Test
    void aResourceThatNobodyClassified() throws Exception {
        assertThat(Application.refusal("-Dkuzet.unclassified=stop"))
                .contains(
                        "Kuzet does not let this application start",
                        "kz.kuzet.conformance.quarkus.contracts.Unclassified#get");
    }

    @Test
    void anEvidenceSourceThatTheFeatureIsGiven() throws Exception {
        assertThat(Application.refusal("-Down.source=true"))
                .contains("Kuzet does not let this application start", "Make the evidence source a bean");
    }

    @Test
    void aMistypedProperty() throws Exception {
        assertThat(Application.refusal("-Dkuzet.unclasified=refuse")).contains("kuzet.unclasified is not known");
    }

    @Test
    void aMistypedValue() throws Exception {
        assertThat(Application.refusal("-Dkuzet.baseline=refused"))
                .contains("Property kuzet.baseline is \"refused\". Write serve or refuse.");
    }

    @Test
    void aMistypedVariable() throws Exception {
        assertThat(Application.refusal(Application.VARIABLE + "KUZET_UNCLASIFIED=refuse"))
                .contains("Environment variable KUZET_UNCLASIFIED is not known");
    }

    /** Platforms set variables for what they run. */
    @Test
    void variablesOfOthersAreLeftAlone() throws Exception {
        try (Application application = Application.started(
                Application.VARIABLE + "KUZET_ROOT=/srv/kuzet", Application.VARIABLE + "KUZET_MAX_REQUEST_SIZE=1000")) {
            assertThat(application.output()).contains("Listening on");
        }
    }

    @Test
    void anApplicationThatNamesItsClassesAndLeavesTheAdapterOut() throws Exception {
        assertThat(Application.refusalOf("partial"))
                .contains("Kuzet does not let this application start", "The service eds of ");
    }
}
