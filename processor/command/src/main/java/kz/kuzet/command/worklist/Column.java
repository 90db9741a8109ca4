package kz.kuzet.command.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.register.Labels;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Texts;

/**
 * A column of the spreadsheet: one that Kuzet writes, or one that is to be filled in.
 *
 * @param key names its heading among the texts
 * @param attribute the attribute of {@code @PublicService} that is filled in here
 */
record Column(String key, Optional<ServiceAttribute<?>> attribute) {

    /** The class. */
    static final Column TYPE = written("class");
    /** The handler; empty in the row that answers for the class. */
    static final Column HANDLER = written("handler");

    static final Column KIND = written("kind");
    static final Column METHODS = written("methods");
    static final Column PATHS = written("paths");
    static final Column SAID = written("said");
    /** Why it is no public service. */
    static final Column REASON = written("reason");

    static final Column MODULE = written("module");
    static final Column SOURCE = written("source");

    /** All columns from the left. */
    static final List<Column> ALL = Stream.of(
                    Stream.of(TYPE, HANDLER, KIND, METHODS, PATHS, SAID),
                    ServiceAttribute.ALL.stream().map(Column::of),
                    Stream.of(REASON, MODULE, SOURCE))
            .flatMap(columns -> columns)
            .toList();

    private static Column written(String key) {
        return new Column(key, Optional.empty());
    }

    static Column of(ServiceAttribute<?> attribute) {
        return new Column(attribute.name(), Optional.of(attribute));
    }

    /** Tells whether it is to be filled in. */
    boolean isFilledIn() {
        return attribute.isPresent() || equals(REASON);
    }

    String heading(Language language) {
        return attribute
                .map(filledIn -> new Labels(language).field(filledIn.name()))
                .orElseGet(() -> Texts.of(Console.TEXTS, language).say("endpoints.column." + key));
    }

    /** Finds a column by its heading in any language, or by its key. */
    static Optional<Column> headed(String heading) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(column -> column.isCalled(wanted)).findFirst();
    }

    private boolean isCalled(String heading) {
        return key.toLowerCase(Locale.ROOT).equals(heading)
                || Stream.of(Language.values())
                        .anyMatch(language ->
                                heading(language).toLowerCase(Locale.ROOT).equals(heading));
    }

    @Override
    public String toString() {
        return key;
    }
}
