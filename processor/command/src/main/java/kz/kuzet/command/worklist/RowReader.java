package kz.kuzet.command.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.register.Labels;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.declaration.ServiceAttribute.Shape;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;

/**
 * Reads the cells of one row that somebody has filled in. A constant may be written by its name, or by its label in any language.
 * Everything else is as it is written.
 */
final class RowReader {

    private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9]{0,8})");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[;\n]");
    private static final Pattern BETWEEN_CONSTANTS = Pattern.compile("[;,\n]");

    private final Map<Column, Sheet.Cell> cells;
    private final Language language;
    private final BiConsumer<Column, Flaw> flaws;
    private boolean flawed;

    /** What is wrong with a cell. */
    record Flaw(Message message, List<Object> arguments) {

        static Flaw of(Message message, Object... arguments) {
            return new Flaw(message, List.of(arguments));
        }

        CommandException at(String place) {
            return CommandException.at(place, message, arguments.toArray());
        }
    }

    /**
     * @param cells those that are to be filled in
     * @param language of the choices in complaints
     * @param flaws takes what is wrong
     */
    RowReader(Map<Column, Sheet.Cell> cells, Language language, BiConsumer<Column, Flaw> flaws) {
        this.cells = cells;
        this.language = language;
        this.flaws = flaws;
    }

    /** The service that the row describes; empty where a cell is flawed. */
    Optional<DeclaredService> service() {
        DeclaredService.Builder service = new DeclaredService.Builder();
        ServiceAttribute.ALL.forEach(attribute -> read(attribute, service));
        return flawed ? Optional.empty() : Optional.of(service.build());
    }

    @SuppressWarnings("unchecked") // the shape tells the type
    private <T> void read(ServiceAttribute<T> attribute, DeclaredService.Builder service) {
        Column column = Column.of(attribute);
        Sheet.Cell cell = cells.getOrDefault(column, Sheet.Cell.of(""));
        if (cell.flaw().isPresent()) {
            complain(column, Flaw.of(cell.flaw().get()));
        } else if (!cell.isEmpty()) {
            value(attribute, cell.text()).ifPresent(value -> service.set(attribute, (T) value));
        } else if (attribute.defaultValue().isEmpty()) {
            complain(
                    column,
                    attribute.shape() == Shape.CONSTANT
                            ? Flaw.of(Message.CELL_WITHOUT_CHOICE, choices(attribute))
                            : Flaw.of(Message.CELL_EMPTY));
        }
    }

    private Optional<Object> value(ServiceAttribute<?> attribute, String text) {
        return switch (attribute.shape()) {
            case TEXT -> Optional.of(text);
            case NUMBER -> number(attribute, text);
            case CONSTANT -> constant(attribute, text).map(constant -> constant);
            case TEXTS -> Optional.of(parts(BETWEEN_CODES, text));
            case AT_MOST_ONE_CONSTANT -> constant(attribute, text).map(List::of);
            case CONSTANTS -> constants(attribute, text);
        };
    }

    private Optional<Object> number(ServiceAttribute<?> attribute, String text) {
        var digits = NUMBER.matcher(text.strip());
        if (digits.matches()) {
            return Optional.of(Integer.valueOf(digits.group(1)));
        }
        complain(Column.of(attribute), Flaw.of(Message.CELL_NOT_A_NUMBER, text));
        return Optional.empty();
    }

    private Optional<Object> constants(ServiceAttribute<?> attribute, String text) {
        List<Enum<?>> constants = new ArrayList<>();
        for (String part : parts(BETWEEN_CONSTANTS, text)) {
            constant(attribute, part).ifPresent(constants::add);
        }
        return constants.isEmpty() ? Optional.empty() : Optional.of(constants);
    }

    private Optional<Enum<?>> constant(ServiceAttribute<?> attribute, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Optional<Enum<?>> found = Stream.<Enum<?>>of(
                        attribute.constants().orElseThrow().getEnumConstants())
                .filter(constant -> isCalled(constant, wanted))
                .findFirst();
        if (found.isEmpty()) {
            complain(Column.of(attribute), Flaw.of(Message.CELL_WITH_ANOTHER_CHOICE, text, choices(attribute)));
        }
        return found;
    }

    private static boolean isCalled(Enum<?> constant, String name) {
        return constant.name().toLowerCase(Locale.ROOT).equals(name)
                || Stream.of(Language.values())
                        .anyMatch(language -> new Labels(language)
                                .of(constant)
                                .toLowerCase(Locale.ROOT)
                                .equals(name));
    }

    private String choices(ServiceAttribute<?> attribute) {
        Labels labels = new Labels(language);
        return Arrays.stream(attribute.constants().orElseThrow().getEnumConstants())
                .map(labels::of)
                .collect(Collectors.joining("; "));
    }

    private static List<String> parts(Pattern between, String text) {
        return between.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void complain(Column column, Flaw flaw) {
        flawed = true;
        flaws.accept(column, flaw);
    }
}
