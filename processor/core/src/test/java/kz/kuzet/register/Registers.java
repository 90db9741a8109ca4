package kz.kuzet.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/** Registers to try things on. */
public final class Registers {

    public static final List<Term> TERMS = List.of(
            new Term(1, TermUnit.MINUTES),
            new Term(30, TermUnit.MINUTES),
            new Term(31, TermUnit.MINUTES),
            new Term(1, TermUnit.HOURS),
            new Term(2, TermUnit.WORKING_DAYS),
            new Term(30, TermUnit.CALENDAR_DAYS),
            new Term(Integer.MAX_VALUE, TermUnit.MONTHS));

    /** One service of every combination of criteria, result, composition, channels and lawful method. */
    public static final Register EVERYTHING = everything();

    private Registers() {}

    public static Register of(RegisteredService... services) {
        return new Register(RulesEdition.APPLIED, "Ministry", List.of(services), List.of());
    }

    /** A composite service, one over messages, and an endpoint that is none: everything is there that a register can hold. */
    public static Register small() {
        RegisteredService composite = service(
                "c_1",
                criteria(DisclosureRisk.PRESENT, DatabaseChange.CHANGED, TERMS.get(3), Fee.FREE),
                ServiceResult.OTHER,
                List.of("e_1", "e_2"),
                List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION),
                AuthenticationMethod.LOGIN_PASSWORD_EDS);
        RegisteredService overMessages = service(
                "e_1",
                criteria(DisclosureRisk.PRESENT, DatabaseChange.UNCHANGED, TERMS.get(0), Fee.CHARGED),
                ServiceResult.CERTIFICATE,
                List.of(),
                List.of(Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE),
                AuthenticationMethod.LOGIN_PASSWORD_OTP);
        return new Register(
                RulesEdition.APPLIED,
                "Әділет министрлігі",
                List.of(composite, overMessages),
                List.of(new ExcludedEndpoint("kz.example.Health", "tells whether it runs")));
    }

    /** Those that compilations give, as they were reviewed. */
    public static Stream<Path> ofCompilations() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "core", "src", "test", "resources", "golden"))) {
            return files.filter(file -> file.endsWith("register.json")).toList().stream();
        }
    }

    private static Register everything() {
        List<RegisteredService> services = new ArrayList<>();
        criteria().forEach(criteria -> {
            for (ServiceResult result : ServiceResult.values()) {
                for (List<String> components : List.of(List.<String>of(), List.of("a", "b"))) {
                    for (List<Channel> channels : channels()) {
                        Classification classification = classify(criteria, result, components);
                        for (AuthenticationMethod method : AlternativeRule.acceptable(classification.method())) {
                            services.add(service(
                                    "s_%06d".formatted(services.size()),
                                    criteria,
                                    result,
                                    components,
                                    channels,
                                    method));
                        }
                    }
                }
            }
        });
        return new Register(RulesEdition.APPLIED, "", services, List.of());
    }

    public static Stream<ServiceCriteria> criteria() {
        return Stream.of(DisclosureRisk.values())
                .flatMap(risk -> Stream.of(DatabaseChange.values())
                        .flatMap(change -> TERMS.stream()
                                .flatMap(term ->
                                        Stream.of(Fee.values()).map(fee -> criteria(risk, change, term, fee)))));
    }

    /** Every set of channels. */
    public static List<List<Channel>> channels() {
        Channel[] all = Channel.values();
        return IntStream.range(1, 1 << all.length)
                .mapToObj(set -> IntStream.range(0, all.length)
                        .filter(channel -> (set & 1 << channel) != 0)
                        .mapToObj(channel -> all[channel])
                        .toList())
                .toList();
    }

    private static ServiceCriteria criteria(DisclosureRisk risk, DatabaseChange change, Term term, Fee fee) {
        return new ServiceCriteria(risk, change, term, fee, false, false);
    }

    private static Classification classify(ServiceCriteria criteria, ServiceResult result, List<String> components) {
        ServiceCriteria permit = result == ServiceResult.PERMIT ? criteria.issuingPermit() : criteria;
        return (components.isEmpty() ? permit : permit.joiningServices()).classify();
    }

    public static RegisteredService service(
            String code,
            ServiceCriteria criteria,
            ServiceResult result,
            List<String> components,
            List<Channel> channels,
            AuthenticationMethod method) {
        boolean gap = channels.stream().anyMatch(Channel::isMessage) && ChannelRule.messagesLeaveGap(method);
        DeclaredService declared = declared(code, criteria)
                .set(ServiceAttribute.RESULT, result)
                .set(ServiceAttribute.COMPOSED_OF, components)
                .set(ServiceAttribute.CHANNELS, channels)
                .set(ServiceAttribute.METHOD, List.of(method))
                .set(ServiceAttribute.MESSAGING_METHOD, gap ? List.of(AuthenticationMethod.LOGIN_PASSWORD) : List.of())
                .build();
        return service(declared, "kz.example.Endpoint#" + code, "kz.example.Endpoint_" + code + "Guard");
    }

    /** A service with the points and the override that the Rules give. */
    public static RegisteredService service(DeclaredService declared, String endpoint, String guard) {
        return RegisteredService.of(
                declared, endpoint, guard, declared.classification().orElseThrow());
    }

    /** The criteria, without a permit and without components. */
    public static DeclaredService.Builder declared(String code, ServiceCriteria criteria) {
        return new DeclaredService.Builder()
                .set(ServiceAttribute.CODE, code)
                .set(ServiceAttribute.NAME, "Service " + code)
                .set(criteria);
    }

    /** In the order of the criteria. */
    public static Points points(int... inOrder) {
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            points.put(criterion, inOrder[points.size()]);
        }
        return new Points(points);
    }

    /** A service whose texts are all the same. */
    public static RegisteredService ofText(String text) {
        RegisteredService service = small().services().get(0);
        DeclaredService declared = service.declared()
                .with(ServiceAttribute.CODE, text)
                .with(ServiceAttribute.NAME, text)
                .with(ServiceAttribute.COMPOSED_OF, List.of(text, text + "_"))
                .with(ServiceAttribute.RISK_ASSESSMENT, text);
        return new RegisteredService(declared, text, text, service.points(), service.score(), service.override());
    }

    /** The same with another value of a field, whether or not the rest still follows from it. */
    public static RegisteredService with(RegisteredService service, String field, Object value) {
        return new RegisteredService(
                ServiceAttribute.ALL.stream()
                        .filter(attribute -> attribute.name().equals(field))
                        .findFirst()
                        .map(attribute -> with(service.declared(), attribute, value))
                        .orElse(service.declared()),
                field.equals("endpoint") ? (String) value : service.endpoint(),
                field.equals("guard") ? (String) value : service.guard(),
                field.equals("points") ? (Points) value : service.points(),
                field.equals("score") ? (Integer) value : service.score(),
                field.equals("override") ? override(value) : service.override());
    }

    private static Optional<MethodOverride> override(Object value) {
        return ((Optional<?>) value).map(MethodOverride.class::cast);
    }

    @SuppressWarnings("unchecked") // a wrong value fails where it is taken out
    private static <T> DeclaredService with(DeclaredService declared, ServiceAttribute<T> attribute, Object value) {
        boolean array = attribute.shape() == ServiceAttribute.Shape.AT_MOST_ONE_CONSTANT;
        Object stated =
                value instanceof Optional<?> optional ? optional.stream().toList() : array ? List.of(value) : value;
        return declared.with(attribute, (T) stated);
    }

    public static String json(Register register) {
        return JsonWriter.write(register);
    }

    /** The JSON of {@link #small()}, to be changed. */
    public static ObjectNode tree() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json(small()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
