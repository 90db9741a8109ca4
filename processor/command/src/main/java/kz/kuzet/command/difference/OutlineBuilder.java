package kz.kuzet.command.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kuzet.command.difference.Outline.Item;
import kz.kuzet.command.difference.Outline.Mark;
import kz.kuzet.command.difference.Outline.Row;
import kz.kuzet.command.difference.Outline.Section;
import kz.kuzet.command.register.Labels;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Texts;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.Cause;
import kz.kuzet.register.difference.Change;
import kz.kuzet.register.difference.MethodChange;
import kz.kuzet.register.difference.RegisterDifference;
import kz.kuzet.register.difference.ServiceChange;
import kz.kuzet.register.difference.ServiceChange.FieldChange;
import kz.kuzet.register.difference.ServiceChange.Strength;

/**
 * Describes a difference: first the services whose recipients authenticate differently, the weaker before the stronger; then
 * everything else.
 */
final class OutlineBuilder {

    private static final String NONE = "—";

    private final RegisterDifference difference;
    private final Texts texts;
    private final Labels labels;

    OutlineBuilder(RegisterDifference difference, Texts texts, Labels labels) {
        this.difference = difference;
        this.texts = texts;
        this.labels = labels;
    }

    Outline between(String before, String after) {
        return new Outline(before + " → " + after, summary(), sections());
    }

    private String summary() {
        return difference.isEmpty()
                ? texts.say("diff.same")
                : texts.say(
                        "diff.summary",
                        count(Strength.WEAKER),
                        count(Strength.STRONGER),
                        count(Strength.SAME),
                        difference.added().size(),
                        difference.removed().size());
    }

    private long count(Strength strength) {
        return difference.changed().stream()
                .filter(change -> change.strength() == strength)
                .count();
    }

    private List<Section> sections() {
        List<Section> sections = List.of(
                section("method", changed(change -> change.strength() != Strength.SAME)),
                section("changed", changed(change -> change.strength() == Strength.SAME)),
                section("added", difference.added().stream().map(service -> unmatched(Mark.ADDED, service))),
                section("removed", difference.removed().stream().map(service -> unmatched(Mark.REMOVED, service))),
                section("exclusions", exclusions()),
                section("register", register()));
        return sections.stream().filter(section -> !section.items().isEmpty()).toList();
    }

    private Section section(String title, Stream<Item> items) {
        return new Section(texts.say("diff.section." + title), items.toList());
    }

    private Stream<Item> changed(Predicate<ServiceChange> which) {
        return difference.changed().stream()
                .filter(which)
                .sorted(Comparator.comparing(ServiceChange::strength))
                .map(this::changed);
    }

    private Item changed(ServiceChange change) {
        Mark mark = switch (change.strength()) {
            case WEAKER -> Mark.WEAKER;
            case STRONGER -> Mark.STRONGER;
            case SAME -> Mark.CHANGED;
        };
        String word =
                mark == Mark.CHANGED ? "" : texts.say("diff." + mark.name().toLowerCase(Locale.ROOT));
        RegisteredService after = change.after();
        return new Item(mark, word, after.code(), after.declared().name(), rows(change), notes(change));
    }

    /** The rows of a service: the method first, then the causes of its change, then the rest in the order of the register. */
    private List<Row> rows(ServiceChange change) {
        Set<Cause> causes = change.method().map(MethodChange::causes).orElse(Set.of());
        List<Row> rows = new ArrayList<>();
        Set<RegisterField> told = new HashSet<>();
        for (FieldChange field : change.fields()) {
            RegisterField shown = shown(field.field());
            if (told.add(shown)) {
                String after = value(shown, change.after());
                rows.add(new Row(
                        label(shown),
                        value(shown, change.before()),
                        field.isReordering() ? after + " " + texts.say("diff.reordered") : after,
                        matters(shown, causes)));
            }
        }
        String method = label(RegisterField.METHOD);
        rows.sort(Comparator.comparingInt(row -> row.label().equals(method) ? 0 : row.because() ? 1 : 2));
        return rows;
    }

    /** A term is one value, although it has two fields. */
    private static RegisterField shown(RegisterField field) {
        return field.attribute()
                .flatMap(ServiceAttribute::criterion)
                .map(criterion ->
                        RegisterField.of(ServiceAttribute.of(criterion).get(0)))
                .orElse(field);
    }

    /** A choice of the provider as a cause is a note of its own. */
    private static boolean matters(RegisterField field, Set<Cause> causes) {
        return causes.stream()
                .filter(cause -> !cause.equals(Cause.STRICTER_BY_PROVIDER))
                .anyMatch(cause ->
                        field.attribute().filter(cause.attributes()::contains).isPresent());
    }

    private List<String> notes(ServiceChange change) {
        List<String> notes = new ArrayList<>();
        change.method().ifPresent(method -> {
            if (method.causes().isEmpty()) {
                notes.add(texts.say("diff.note.unexplained"));
            }
            if (method.causes().contains(Cause.STRICTER_BY_PROVIDER)) {
                notes.add(texts.say("diff.note.choice"));
            }
        });
        if (change.method().isEmpty() && change.strength() != Strength.SAME) {
            notes.add(texts.say("diff.note.messages"));
        }
        return notes;
    }

    /** A service of only one register, with its total and method, and its possible counterpart in the other register. */
    private Item unmatched(Mark mark, RegisteredService service) {
        List<String> notes = new ArrayList<>();
        notes.add(label(RegisterField.SCORE) + ": " + value(RegisterField.SCORE, service) + ". "
                + label(RegisterField.METHOD) + ": " + value(RegisterField.METHOD, service));
        for (Change<RegisteredService> renaming : difference.renamings()) {
            if (renaming.after().equals(service)) {
                notes.add(texts.say("diff.note.renamed.added", renaming.before().code()));
            }
            if (renaming.before().equals(service)) {
                notes.add(
                        texts.say("diff.note.renamed.removed", renaming.after().code()));
            }
        }
        return new Item(mark, "", service.code(), service.declared().name(), List.of(), notes);
    }

    private Stream<Item> exclusions() {
        Stream<Item> changed = difference.changedExclusions().stream()
                .map(change -> changed(
                        change.after().endpoint(),
                        "diff.reason",
                        change.before().reason(),
                        change.after().reason()));
        Stream<Item> added = difference.addedExclusions().stream().map(one -> excluded(Mark.ADDED, one));
        Stream<Item> removed = difference.removedExclusions().stream().map(one -> excluded(Mark.REMOVED, one));
        return Stream.of(changed, added, removed).flatMap(items -> items);
    }

    private static Item excluded(Mark mark, ExcludedEndpoint exclusion) {
        return new Item(mark, "", exclusion.endpoint(), exclusion.reason(), List.of(), List.of());
    }

    private Stream<Item> register() {
        return difference.register().stream()
                .map(change -> changed(
                        texts.say("diff.register." + change.field().jsonName()),
                        "diff.value",
                        change.before(),
                        change.after()));
    }

    /** A row with a single value. */
    private Item changed(String name, String label, String before, String after) {
        Row row = new Row(texts.say(label), text(before), text(after), false);
        return new Item(Mark.CHANGED, "", name, "", List.of(row), List.of());
    }

    private String label(RegisterField field) {
        return labels.field(field.name());
    }

    private String value(RegisterField field, RegisteredService service) {
        return text(labels.of(field, service, ", "));
    }

    private static String text(String text) {
        return text.isBlank() ? NONE : text;
    }
}
