package kz.kuzet.command.register;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.Registers;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/** Registers to be written as pages. */
final class PageSamples {

    static final String PROVIDER = "Қазақстан Республикасының Ауыл шаруашылығы министрлігі";

    private static final List<String> NAMES = List.of(
            "Соттылығының болуы не болмауы туралы анықтама беру",
            "Выдача лицензии на осуществление микрофинансовой деятельности",
            "Бала туғанда берілетін жәрдемақыны тағайындау",
            "Предоставление сведений о зарегистрированных правах на недвижимое имущество и его технических"
                    + " характеристиках",
            "Registration of an individual as a taxpayer",
            "Аңшылық куәлігін және балық аулауға рұқсат беру",
            "Тұрғылықты жері бойынша тіркеу туралы мәлімет беру");

    private PageSamples() {}

    static Register of(RegisteredService... services) {
        return new Register(RulesEdition.APPLIED, PROVIDER, List.of(services), List.of());
    }

    /** A service of the criteria that give login/password. */
    static RegisteredService named(String code, String name) {
        return service(
                code,
                name,
                new ServiceCriteria(
                        DisclosureRisk.ABSENT,
                        DatabaseChange.UNCHANGED,
                        new Term(10, TermUnit.MINUTES),
                        Fee.FREE,
                        false,
                        false),
                "");
    }

    /** All combinations of the criteria in turn, some permits and composite services among them. */
    static Register many(int count) {
        List<RegisteredService> services = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            services.add(service(number));
        }
        return new Register(
                RulesEdition.APPLIED,
                PROVIDER,
                services,
                List.of(
                        new ExcludedEndpoint(
                                "kz.example.portal.HealthEndpoint", "Жүйенің жұмыс қабілеттілігін тексеру"),
                        new ExcludedEndpoint("kz.example.portal.Login#logout", "Вход и выход пользователя")));
    }

    private static RegisteredService service(int number) {
        boolean permit = number % 10 == 1;
        boolean composite = number % 10 == 2;
        ServiceCriteria criteria = new ServiceCriteria(
                (number & 1) == 0 ? DisclosureRisk.PRESENT : DisclosureRisk.ABSENT,
                (number & 2) == 0 ? DatabaseChange.UNCHANGED : DatabaseChange.CHANGED,
                (number & 4) == 0 ? new Term(10 + number % 20, TermUnit.MINUTES) : new Term(5, TermUnit.WORKING_DAYS),
                (number & 8) == 0 ? Fee.FREE : Fee.CHARGED,
                permit,
                composite);
        return service(
                "%03d00%03d".formatted(number / 1000 + 1, number % 1000),
                NAMES.get(number % NAMES.size()),
                criteria,
                number % 3 == 0 ? "№ %d-Т хаттама, 4-бөлім".formatted(number) : "");
    }

    private static RegisteredService service(String code, String name, ServiceCriteria criteria, String assessment) {
        Classification result = criteria.classify();
        boolean oneTime = result.method() == AuthenticationMethod.LOGIN_PASSWORD_OTP;
        String endpoint = "kz.example.portal.services.Service" + code + "Endpoint";
        DeclaredService declared = Registers.declared(code, criteria)
                .set(ServiceAttribute.NAME, name)
                .set(ServiceAttribute.RESULT, criteria.permit() ? ServiceResult.PERMIT : ServiceResult.OTHER)
                .set(ServiceAttribute.COMPOSED_OF, criteria.composite() ? List.of("00100000", "00100006") : List.of())
                .set(
                        ServiceAttribute.CHANNELS,
                        oneTime
                                ? List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION, Channel.SHORT_TEXT_MESSAGE)
                                : List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION))
                .set(ServiceAttribute.METHOD, List.of(result.method()))
                .set(
                        ServiceAttribute.MESSAGING_METHOD,
                        oneTime ? List.of(AuthenticationMethod.LOGIN_PASSWORD) : List.of())
                .set(ServiceAttribute.RISK_ASSESSMENT, assessment)
                .build();
        return RegisteredService.of(declared, endpoint, endpoint + "Guard", result);
    }

    static String page(Register register) {
        StringWriter text = new StringWriter();
        try {
            PageWriter.write(register, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
