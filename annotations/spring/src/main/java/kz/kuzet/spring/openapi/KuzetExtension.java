package kz.kuzet.spring.openapi;

import static java.util.Comparator.comparing;

import io.swagger.v3.oas.models.Operation;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;

/**
 * What stands before one operation, as the extension {@code x-kuzet} shows it. It is a map, so that whoever writes the document
 * needs to know nothing of it, and a type of its own, so that nothing else under that name is taken for it.
 */
final class KuzetExtension extends AbstractMap<String, Object> {

    static final String EXTENSION = "x-kuzet";

    private final Map<String, Object> members;
    private final List<AuthenticationMethod> acceptableMethods;
    private final List<KuzetExtension> others;

    private KuzetExtension(
            Map<String, Object> members, List<AuthenticationMethod> acceptableMethods, List<KuzetExtension> others) {
        this.members = new LinkedHashMap<>(members);
        this.acceptableMethods = acceptableMethods;
        this.others = others;
        if (!others.isEmpty()) {
            this.members.put("others", others);
        }
    }

    /** Nothing is stated of a handler that provides no public service. */
    static Optional<KuzetExtension> of(HandlerRole role) {
        if (role instanceof HandlerRole.Sends sends) {
            return Optional.of(guarded(sends.guard().service(), false));
        }
        if (role instanceof HandlerRole.Prepares prepares) {
            return Optional.of(guarded(prepares.guard().service(), true));
        }
        // Why it is refused is for the developer, not for the reader of the document.
        return role instanceof HandlerRole.Unclassified
                ? Optional.of(new KuzetExtension(Map.of("action", "refuse"), List.of(), List.of()))
                : Optional.empty();
    }

    static Optional<KuzetExtension> in(Operation operation) {
        return operation.getExtensions() != null
                        && operation.getExtensions().get(EXTENSION) instanceof KuzetExtension extension
                ? Optional.of(extension)
                : Optional.empty();
    }

    private static KuzetExtension guarded(ServiceDescriptor service, boolean prepares) {
        Classification classification = service.classification();
        List<AuthenticationMethod> acceptable = acceptable(service, prepares);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", service.code());
        members.put("name", service.name());
        members.put("score", classification.total());
        members.put("points", points(classification));
        classification.override().map(MethodOverride::name).ifPresent(name -> members.put("override", name));
        members.put("method", service.method().name());
        members.put("acceptableMethods", names(acceptable));
        members.put("action", prepares ? "prepare" : "send");
        members.put("channels", names(service.channels()));
        service.messagingMethod()
                .map(AuthenticationMethod::name)
                .ifPresent(name -> members.put("messagingMethod", name));
        members.put("citations", citations(service, acceptable));
        return new KuzetExtension(members, acceptable, List.of());
    }

    /** Of the portal and the mobile application; of messages only where the service is offered over nothing else. */
    private static List<AuthenticationMethod> acceptable(ServiceDescriptor service, boolean prepares) {
        return service.channels().stream()
                .sorted(comparing(Channel::isMessage))
                .map(channel -> ChannelRule.methodOver(channel, service.method(), service.messagingMethod()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(asked ->
                        prepares ? List.of(AuthenticationMethod.LOGIN_PASSWORD) : AlternativeRule.acceptable(asked))
                .orElse(List.of());
    }

    private static Map<String, Integer> points(Classification classification) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            points.put(ServiceAttribute.of(criterion).get(0).name(), classification.points(criterion));
        }
        return points;
    }

    private static List<String> citations(ServiceDescriptor service, List<AuthenticationMethod> acceptable) {
        Classification classification = service.classification();
        Set<Citation> cited = new LinkedHashSet<>();
        classification.scores().forEach(score -> cited.add(score.citation()));
        cited.add(Citation.PARA_5);
        cited.add(classification.citation());
        // The alternative, the preparation and the messages are all of this paragraph.
        if (!acceptable.equals(List.of(classification.method()))
                || service.messagingMethod().isPresent()) {
            cited.add(Citation.APPENDIX_1_PARA_1);
        }
        return cited.stream().map(Citation::toString).toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    /**
     * Several handlers make one operation where they differ by media type, header or parameter only. The one that asks for most
     * comes first: whoever satisfies it satisfies all.
     */
    KuzetExtension and(KuzetExtension another) {
        List<KuzetExtension> all = new ArrayList<>(all());
        another.all().stream().filter(one -> !all.contains(one)).forEach(all::add);
        KuzetExtension strictest = all.stream()
                .reduce((one, other) -> other.asksForMoreThan(one) ? other : one)
                .orElseThrow();
        all.remove(strictest);
        return new KuzetExtension(strictest.members, strictest.acceptableMethods, List.copyOf(all));
    }

    private boolean asksForMoreThan(KuzetExtension another) {
        return !acceptableMethods.isEmpty()
                && (another.acceptableMethods.isEmpty()
                        || another.acceptableMethods.get(0).isWeakerThan(acceptableMethods.get(0)));
    }

    /** Each handler's extension by itself. */
    private List<KuzetExtension> all() {
        if (others.isEmpty()) {
            return List.of(this);
        }
        Map<String, Object> own = new LinkedHashMap<>(members);
        own.remove("others");
        List<KuzetExtension> all = new ArrayList<>();
        all.add(new KuzetExtension(own, acceptableMethods, List.of()));
        all.addAll(others);
        return all;
    }

    /** Any one suffices; none where no handler can be called whatever is shown. */
    List<AuthenticationMethod> acceptableMethods() {
        return acceptableMethods;
    }

    /** Whether a request to any of the handlers has to be confirmed, so that its body is kept until the guard has decided. */
    boolean asksForConfirmation() {
        return all().stream()
                .flatMap(one -> one.acceptableMethods.stream().limit(1))
                .anyMatch(method -> method != AuthenticationMethod.LOGIN_PASSWORD);
    }

    /** Whether a guard stands before any of the handlers. */
    boolean isGuarded() {
        return all().stream().anyMatch(one -> one.containsKey("code"));
    }

    /** Whether nobody has said what service any of the handlers belongs to. */
    boolean isUnclassified() {
        return all().stream().anyMatch(one -> !one.containsKey("code"));
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return members.entrySet();
    }
}
