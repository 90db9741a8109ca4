package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"+77011234567", "+77772223344", "+76001112233"})
    void aNumberOfKazakhstanIsKept(String number) {
        assertThat(new PhoneNumber(number).e164()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+7701123456",
                "+770112345678",
                "87011234567",
                "77011234567",
                "+7 701 123 45 67",
                "+79161234567",
                "+74951234567",
                "+998901234567",
                "+7701123456a",
                "+٧٧٠١١٢٣٤٥٦٧",
                "+77011234567\n",
                " +77011234567"
            })
    void anythingElseIsRefusedAndNotRepeated(String number) {
        assertThatThrownBy(() -> new PhoneNumber(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a phone number of Kazakhstan is +7, then 6 or 7, then nine digits");
    }

    @Test
    void itsTextHidesItsMiddle() {
        assertThat(new PhoneNumber("+77011234567")).hasToString("+7******4567");
    }
}
