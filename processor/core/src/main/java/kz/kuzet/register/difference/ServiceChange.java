package kz.kuzet.register.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.ChannelRule;

/** A service that is in both registers, and not the same in both. */
public record ServiceChange(RegisteredService before, RegisteredService after) {

    /** The changed fields, in the order of {@code register.json}. The code is left out, because services are matched by it. */
    public List<FieldChange> fields() {
        List<FieldChange> changes = new ArrayList<>();
        for (RegisterField field : RegisterField.ALL) {
            if (!field.of(before).equals(field.of(after))) {
                changes.add(new FieldChange(field, field.of(before), field.of(after)));
            }
        }
        return changes;
    }

    /** The change of the method, where it changed. */
    public Optional<MethodChange> method() {
        return MethodChange.between(before, after);
    }

    public Strength strength() {
        return Strength.of(before, after);
    }

    /** A field of a service that changed, with its values as {@link RegisterField#of} gives them. */
    public record FieldChange(RegisterField field, Object before, Object after) {

        /** Tells whether a list only changed its order, which has no meaning. */
        public boolean isReordering() {
            return before instanceof List<?> old
                    && after instanceof List<?> now
                    && old.size() == now.size()
                    && new HashSet<>((Collection<?>) old).equals(new HashSet<>((Collection<?>) now));
        }
    }

    /** How a change affects the protection of a service against impersonation. */
    public enum Strength {
        /** The method, or the easiest way over any channel, asks for less. */
        WEAKER,
        /** One of the two asks for more, and neither for less. */
        STRONGER,
        SAME;

        static Strength of(RegisteredService before, RegisteredService after) {
            int method = after.method().compareTo(before.method());
            int easiest = easiest(after).compareTo(easiest(before));
            if (method < 0 || easiest < 0) {
                return WEAKER;
            }
            return method > 0 || easiest > 0 ? STRONGER : SAME;
        }

        /** The method over the channel that asks for least. */
        private static AuthenticationMethod easiest(RegisteredService service) {
            return service.declared().channels().stream()
                    .map(channel -> ChannelRule.methodOver(channel, service.method(), service.messagingMethod()))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(service.method());
        }
    }
}
