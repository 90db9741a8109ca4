package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.DatabaseChange;
import kz.kuzet.ServiceResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CertificateCheckTest {

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE, CHANGED, 1",
        "CERTIFICATE, UNCHANGED, 0",
        "PERMIT, CHANGED, 0",
        "PERMIT, UNCHANGED, 0",
        "OTHER, CHANGED, 0",
        "OTHER, UNCHANGED, 0"
    })
    void onlyACertificateThatChanges(ServiceResult result, DatabaseChange change, int problems) {
        assertThat(Found.by(new CertificateCheck(), service().result(result).change(change)))
                .hasSize(problems)
                .allMatch("CERTIFICATE_CHANGES_DATABASE at Endpoint PUBLIC_SERVICE databaseChange"::equals);
    }
}
