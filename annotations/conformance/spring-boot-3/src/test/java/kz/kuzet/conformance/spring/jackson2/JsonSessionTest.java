package kz.kuzet.conformance.spring.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.ConfirmationAuthority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.jackson2.SecurityJackson2Modules;

/** A session that is kept as JSON holds confirmations: Spring Security 6 with Jackson 2. */
class JsonSessionTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModules(SecurityJackson2Modules.getModules(JsonSessionTest.class.getClassLoader()));

    @ParameterizedTest
    @EnumSource(value = Factor.class, names = "LOGIN_PASSWORD", mode = EnumSource.Mode.EXCLUDE)
    void aConfirmationIsReadBack(Factor factor) throws Exception {
        Confirmation confirmation =
                new Confirmation(factor, Recipients.RECIPIENT, RequestDigest.over(new byte[] {1, 2, 3}));
        ConfirmationAuthority authority = new ConfirmationAuthority(confirmation);
        SimpleGrantedAuthority password = new SimpleGrantedAuthority("FACTOR_PASSWORD");
        Authentication kept =
                UsernamePasswordAuthenticationToken.authenticated(Recipients.IIN, null, List.of(password, authority));
        String text = JSON.writeValueAsString(kept);
        UsernamePasswordAuthenticationToken read = JSON.readValue(text, UsernamePasswordAuthenticationToken.class);
        assertThat(List.<Object>copyOf(read.getAuthorities())).containsExactly(password, authority);
        assertThat(read.getAuthorities())
                .filteredOn(ConfirmationAuthority.class::isInstance)
                .singleElement()
                .satisfies(each -> assertThat(((ConfirmationAuthority) each).confirmation())
                        .isEqualTo(confirmation));
    }

    /** What a session says is checked as everything is. */
    @ParameterizedTest
    @EnumSource(value = Factor.class, names = "LOGIN_PASSWORD", mode = EnumSource.Mode.EXCLUDE)
    void aDamagedOneIsNotRead(Factor factor) throws Exception {
        String text = JSON.writeValueAsString(new ConfirmationAuthority(
                new Confirmation(factor, Recipients.RECIPIENT, RequestDigest.over(new byte[] {1, 2, 3}))));
        assertThat(JSON.readValue(text, ConfirmationAuthority.class)).isNotNull();
        for (String damaged : List.of(
                text.replace(Recipients.IIN, "123"),
                text.replace(factor.name(), "NOTHING"),
                text.replaceFirst("[0-9a-f]{64}", "0123"))) {
            assertThat(damaged).isNotEqualTo(text);
            assertThatThrownBy(() -> JSON.readValue(damaged, ConfirmationAuthority.class))
                    .isNotNull();
        }
    }
}
