package kz.kuzet.command.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
import kz.kuzet.register.difference.FieldChange;
import kz.kuzet.register.difference.MethodChange;
import kz.kuzet.register.difference.RegisterDifference;
import kz.kuzet.register.difference.ServiceChange;
import kz.kuzet.register.difference.Strength;

/** Puts a difference into words: first where recipients authenticate otherwise, the weaker before the stronger; then all else. */
final class OutlineOf {

    private final RegisterDifference difference;
    private final Texts texts;
    private final Values values;

    OutlineOf(RegisterDifference difference, Texts texts, Labels labels) {
        this.difference = difference;
        this.texts = texts;
        this.values = new Values(labels);
    }

    Outline between(String before, String after) {
        return new Outline(before + " → " + after, summary(), sections());
    }

    private String summary() {
        if (difference.isEmpty()) {
            return texts.say("diff.same");
        }
        return texts.say(
                "diff.summary",
                count(change -> change.strength() == Strength.WEAKER),
                count(change -> change.strength() == Strength.STRONGER),
                count(change -> change.strength() == Strength.SAME),
                difference.added().size(),
                difference.removed().size());
    }

    private long count(Function<ServiceChange, Boolean> wanted) {
        return difference.changed().stream().filter(wanted::apply).count();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        section("diff.section.method", sections, changed(true));
        section("diff.section.changed", sections, changed(false));
        section("diff.section.added", sections, difference.added().stream().map(this::added));
        section("diff.section.removed", sections, difference.removed().stream().map(this::removed));
        section("diff.section.exclusions", sections, exclusions());
        section("diff.section.register", sections, register());
        return sections;
    }

    private void section(String title, List<Section> sections, Stream<Item> items) {
        List<Item> all = items.toList();
        if (!all.isEmpty()) {
            sections.add(new Section(texts.say(title), all));
        }
    }

    private Stream<Item> changed(boolean inStrength) {
        return difference.changed().stream()
                .filter(change -> (change.strength() != Strength.SAME) == inStrength)
                .sorted(Comparator.comparing(ServiceChange::strength))
                .map(this::changed);
    }

    private Item changed(ServiceChange change) {
        String code = change.after().code();
        String name = change.after().declared().name();
        return switch (change.strength()) {
            case WEAKER -> new Item(Mark.WEAKER, texts.say("diff.weaker"), code, name, rows(change), notes(change));
            case STRONGER ->
                new Item(Mark.STRONGER, texts.say("diff.stronger"), code, name, rows(change), notes(change));
            case SAME -> new Item(Mark.CHANGED, "", code, name, rows(change), notes(change));
        };
    }

    /** The method first, then what changed it, then the rest in the order of the register. */
    private List<Row> rows(ServiceChange change) {
        Set<Cause> causes = change.method().map(MethodChange::causes).orElse(Set.of());
        List<Row> rows = new ArrayList<>();
        Set<RegisterField> told = new HashSet<>();
        for (FieldChange field : change.fields()) {
            RegisterField shown = shown(field.field());
            if (told.add(shown)) {
                rows.add(row(change, shown, field.isReordering(), matters(shown, causes)));
            }
        }
        String method = values.label(RegisterField.METHOD);
        rows.sort(Comparator.comparingInt(row -> row.label().equals(method) ? 0 : row.because() ? 1 : 2));
        return rows;
    }

    private Row row(ServiceChange change, RegisterField field, boolean reordering, boolean because) {
        String after = values.of(field, change.after());
        return new Row(
                values.label(field),
                values.of(field, change.before()),
                reordering ? after + " " + texts.say("diff.reordered") : after,
                because);
    }

    /** A term is one thing, although it takes two fields. */
    private static RegisterField shown(RegisterField field) {
        return field.attribute()
                .flatMap(ServiceAttribute::criterion)
                .map(criterion ->
                        RegisterField.of(ServiceAttribute.of(criterion).get(0)))
                .orElse(field);
    }

    /** That a choice changed the method is a note of its own. */
    private static boolean matters(RegisterField field, Set<Cause> causes) {
        return causes.stream()
                .filter(cause -> !cause.equals(Cause.CHOICE))
                .anyMatch(cause ->
                        field.attribute().filter(cause.attributes()::contains).isPresent());
    }

    private List<String> notes(ServiceChange change) {
        List<String> notes = new ArrayList<>();
        change.method().ifPresent(method -> {
            if (method.causes().isEmpty()) {
                notes.add(texts.say("diff.note.unexplained"));
            }
            if (method.causes().contains(Cause.CHOICE)) {
                notes.add(texts.say("diff.note.choice"));
            }
        });
        if (change.method().isEmpty() && change.strength() != Strength.SAME) {
            notes.add(texts.say("diff.note.messages"));
        }
        return notes;
    }

    private Item added(RegisteredService service) {
        List<String> notes = new ArrayList<>(List.of(outcome(service)));
        difference.renamings().stream()
                .filter(renaming -> renaming.added().equals(service))
                .forEach(renaming -> notes.add(
                        texts.say("diff.note.renamed.added", renaming.removed().code())));
        return new Item(Mark.ADDED, "", service.code(), service.declared().name(), List.of(), notes);
    }

    private Item removed(RegisteredService service) {
        List<String> notes = new ArrayList<>(List.of(outcome(service)));
        difference.renamings().stream()
                .filter(renaming -> renaming.removed().equals(service))
                .forEach(renaming -> notes.add(
                        texts.say("diff.note.renamed.removed", renaming.added().code())));
        return new Item(Mark.REMOVED, "", service.code(), service.declared().name(), List.of(), notes);
    }

    /** For example {@code Total of points: 2. Authentication method: login and password, one-time password}. */
    private String outcome(RegisteredService service) {
        return values.label(RegisterField.SCORE) + ": " + values.of(RegisterField.SCORE, service) + ". "
                + values.label(RegisterField.METHOD) + ": " + values.of(RegisterField.METHOD, service);
    }

    private Stream<Item> exclusions() {
        Stream<Item> changed = difference.changedExclusions().stream()
                .map(change -> new Item(
                        Mark.CHANGED,
                        "",
                        change.after().endpoint(),
                        "",
                        List.of(new Row(
                                texts.say("diff.reason"),
                                Values.text(change.before().reason()),
                                Values.text(change.after().reason()),
                                false)),
                        List.of()));
        Stream<Item> added = difference.addedExclusions().stream().map(one -> excluded(Mark.ADDED, one));
        Stream<Item> removed = difference.removedExclusions().stream().map(one -> excluded(Mark.REMOVED, one));
        return Stream.concat(changed, Stream.concat(added, removed));
    }

    private static Item excluded(Mark mark, ExcludedEndpoint exclusion) {
        return new Item(mark, "", exclusion.endpoint(), exclusion.reason(), List.of(), List.of());
    }

    private Stream<Item> register() {
        return difference.register().stream()
                .map(change -> new Item(
                        Mark.CHANGED,
                        "",
                        texts.say("diff.register." + change.field().jsonName()),
                        "",
                        List.of(new Row(
                                texts.say("diff.value"),
                                Values.text(change.before()),
                                Values.text(change.after()),
                                false)),
                        List.of()));
    }
}
