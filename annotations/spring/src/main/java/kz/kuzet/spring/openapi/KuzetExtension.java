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

/**
 * The guards of one operation, as the extension {@code x-kuzet} shows them. It is a map, so that any writer of the document can
 * write it, and a type of its own, so that nothing else under that name is taken for it.
 *
 * <p>Several handlers make one operation where they differ in media type, header or parameter only. The one that asks for most
 * comes first: a request that satisfies it satisfies all.
 */
final class KuzetExtension extends AbstractMap<String, Object> {

    static final String EXTENSION = "x-kuzet";

    /** One handler. Any of the methods suffices; none where the handler can never be called. */
    private record Stated(Map<String, Object> members, List<AuthenticationMethod> acceptableMethods) {

        boolean isGuarded() {
            return members.containsKey("code");
        }

        boolean asksForMoreThan(Stated another) {
            return !acceptableMethods.isEmpty()
                    && (another.acceptableMethods.isEmpty()
                            || another.acceptableMethods.get(0).isWeakerThan(acceptableMethods.get(0)));
        }
    }

    private final List<Stated> strictestFirst;

    private KuzetExtension(List<Stated> strictestFirst) {
        this.strictestFirst = strictestFirst;
    }

    /** Nothing is stated for a handler that provides no public service. */
    static Optional<KuzetExtension> of(HandlerRole role) {
        if (role.guard() != null) {
            return Optional.of(guarded(role.guard().service(), role instanceof HandlerRole.Prepares));
        }
        // The reason of a refusal is for the developer, not for the readers of the document.
        return role.isRefused()
                ? Optional.of(new KuzetExtension(List.of(new Stated(Map.of("action", "refuse"), List.of()))))
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
        classification.override().ifPresent(override -> members.put("override", override.name()));
        members.put("method", service.method().name());
        members.put("acceptableMethods", names(acceptable));
        members.put("action", prepares ? "prepare" : "send");
        members.put("channels", names(service.channels()));
        service.messagingMethod().ifPresent(method -> members.put("messagingMethod", method.name()));
        members.put("citations", citations(service, acceptable));
        return new KuzetExtension(List.of(new Stated(members, acceptable)));
    }

    /**
     * The methods over the portal and the mobile application; those over messages only where the service is offered over
     * nothing else.
     */
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
        // The alternative, the preparation and the messages all follow from this paragraph.
        if (!acceptable.equals(List.of(classification.method()))
                || service.messagingMethod().isPresent()) {
            cited.add(Citation.APPENDIX_1_PARA_1);
        }
        return cited.stream().map(Citation::toString).toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    /** Combines the extensions of two handlers of one operation. */
    KuzetExtension and(KuzetExtension another) {
        Set<Stated> all = new LinkedHashSet<>(strictestFirst);
        all.addAll(another.strictestFirst);
        Stated strictest = all.stream()
                .reduce((one, other) -> other.asksForMoreThan(one) ? other : one)
                .orElseThrow();
        all.remove(strictest);
        List<Stated> both = new ArrayList<>(List.of(strictest));
        both.addAll(all);
        return new KuzetExtension(both);
    }

    /** The acceptable methods, any of which suffices; empty where no handler can ever be called. */
    List<AuthenticationMethod> acceptableMethods() {
        return strictestFirst.get(0).acceptableMethods();
    }

    /**
     * Tells whether a request to any of the handlers has to be confirmed, so that its body is buffered until the guard has
     * decided.
     */
    boolean asksForConfirmation() {
        return strictestFirst.stream()
                .flatMap(one -> one.acceptableMethods().stream().limit(1))
                .anyMatch(method -> method != AuthenticationMethod.LOGIN_PASSWORD);
    }

    /** Tells whether any of the handlers has a guard. */
    boolean isGuarded() {
        return strictestFirst.stream().anyMatch(Stated::isGuarded);
    }

    /** Tells whether any of the handlers is unclassified. */
    boolean isUnclassified() {
        return !strictestFirst.stream().allMatch(Stated::isGuarded);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> members = new LinkedHashMap<>(strictestFirst.get(0).members());
        if (strictestFirst.size() > 1) {
            members.put(
                    "others",
                    strictestFirst.stream().skip(1).map(Stated::members).toList());
        }
        return members.entrySet();
    }
}
