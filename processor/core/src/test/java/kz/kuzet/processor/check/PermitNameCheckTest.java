package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kuzet.ServiceResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PermitNameCheckTest {

    private final PermitNameCheck check = new PermitNameCheck();

    /** A name, and the word in it that is shown. */
    @ParameterizedTest
    @CsvSource({
        "Issue of a work permit, permit",
        "Permits for emissions, Permits",
        "PERMIT, PERMIT",
        "Construction-permit (renewal), permit",
        "Licence to carry arms, Licence",
        "Issue of a license, license",
        "Transport licences, licences",
        "Licenses, Licenses",
        "Licensing of notaries, Licensing",
        "Licencing of notaries, Licencing",
        "Выдача лицензии на фармацевтическую деятельность, лицензии",
        "ЛИЦЕНЗИЯ, ЛИЦЕНЗИЯ",
        "Переоформление лицензий, лицензий",
        "Лицензирование охранной деятельности, Лицензирование",
        "Лицензионный контроль, Лицензионный",
        "Выдача разрешения на выбросы, разрешения",
        "Разрешение на привлечение рабочей силы, Разрешение",
        "Приём разрешительных документов, разрешительных",
        "Шетелдікке рұқсат беру, рұқсат",
        "Рұқсаттар беру, Рұқсаттар",
        "РҰҚСАТ, РҰҚСАТ",
        "Рұқсатнаманы беру, Рұқсатнаманы",
        "Лицензия беру, Лицензия",
        "Лицензиялау, Лицензиялау"
    })
    void speaksOfAPermit(String name, String word) {
        assertThat(Found.by(check, service().name(name)))
                .containsExactly("NAME_OF_PERMIT(" + word + ") at Endpoint PUBLIC_SERVICE name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Certificate of residence",
                "Information on permitted use of land",
                "Permittivity of materials",
                "Impermitable",
                "Licensee register extract",
                "Sublicenced",
                "Licentiate diploma",
                "Запись в лицей",
                "Приём документов в лицеи и гимназии",
                "Сведения о разрешённом использовании участка",
                "Сведения, разрешенные к публикации",
                "Неразрешимые споры",
                "Безлицензионный",
                "Анықтама беру",
                "Лицейге қабылдау",
                ""
            })
    void doesNot(String name) {
        assertThat(Found.by(check, service().name(name))).isEmpty();
    }

    @Test
    void decomposedLettersCountToo() {
        assertThat(Found.by(check, service().name("Выдача лицензи\u0438\u0306")))
                .hasSize(1);
    }

    @Test
    void firstWordIsShown() {
        assertThat(Found.by(check, service().name("Licence or permit")))
                .containsExactly("NAME_OF_PERMIT(Licence) at Endpoint PUBLIC_SERVICE name");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDeclaredAPermitIsNotAskedAbout(ServiceResult result) {
        for (String name : List.of("Work permit", "Рұқсат", "Лицензия")) {
            assertThat(Found.by(check, service().name(name).result(result)))
                    .hasSize(result == ServiceResult.PERMIT ? 0 : 1);
        }
    }
}
