package kz.kuzet.processor.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.problem.Finding;
import org.jspecify.annotations.Nullable;

/** Reads the options. It reports whatever is unknown or malformed: a misspelt option would silently do nothing. */
public final class OptionsReader {

    public static final String PROVIDER = "kuzet.provider";
    public static final String ENDPOINTS = "kuzet.endpoints";
    public static final String LOCALE = "kuzet.locale";
    public static final String WARN = "kuzet.warn";
    public static final String SUBMITTED = "kuzet.submitted";
    public static final String TESTS = "kuzet.tests";
    public static final String BASELINE = "kuzet.baseline";
    public static final String BASELINE_STRICT = "kuzet.baseline.strict";
    public static final String REPORT = "kuzet.report";
    public static final List<String> NAMES =
            List.of(PROVIDER, ENDPOINTS, LOCALE, WARN, SUBMITTED, BASELINE, BASELINE_STRICT, TESTS, REPORT);
    private static final String PREFIX = "kuzet.";

    private final Map<String, String> given = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private OptionsReader(Map<String, ? extends @Nullable String> given) {
        for (Map.Entry<String, ? extends @Nullable String> option : given.entrySet()) {
            this.given.put(option.getKey(), Objects.requireNonNullElse(option.getValue(), ""));
        }
    }

    /**
     * Reads the options.
     *
     * @param given all options of the compiler; the value of an option without "=" is null
     * @param compilerLocale in which language the compiler speaks
     */
    public static Options read(Map<String, ? extends @Nullable String> given, Locale compilerLocale) {
        OptionsReader reader = new OptionsReader(given);
        Language byDefault = Language.ofTag(compilerLocale.getLanguage()).orElse(Language.EN);
        if (!reader.isGivenAny()) {
            return Options.in(byDefault);
        }
        reader.refuseUnknown();
        Set<String> endpoints = reader.set(ENDPOINTS, OptionsReader::annotationName, Message.ENDPOINTS_MALFORMED);
        Language language = reader.value(LOCALE).flatMap(reader::language).orElse(byDefault);
        return new Options(
                reader.given.getOrDefault(PROVIDER, ""),
                endpoints,
                language,
                reader.set(WARN, OptionsReader::lowerable, Message.WARN_MALFORMED, lowerableCodes()),
                reader.value(SUBMITTED)
                        .flatMap(file -> SubmittedRegister.read(SUBMITTED, file, language, reader.findings::add)),
                reader.value(TESTS).flatMap(reader::truth),
                reader.value(BASELINE).flatMap(file -> BaselineFile.read(file, reader.findings::add)),
                reader.strictBaseline(),
                reader.value(REPORT).flatMap(reader::path),
                List.copyOf(reader.findings));
    }

    /** Most compilations set none. */
    private boolean isGivenAny() {
        for (String name : given.keySet()) {
            if (name.startsWith(PREFIX)) {
                return true;
            }
        }
        return false;
    }

    private static String lowerableCodes() {
        return Arrays.stream(Problem.values())
                .filter(Problem::canBeLowered)
                .map(Problem::name)
                .collect(Collectors.joining(", "));
    }

    private void refuseUnknown() {
        for (String name : given.keySet()) {
            if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
                findings.add(Finding.ofCompilation(Message.OPTION_UNKNOWN, name, String.join(", ", NAMES)));
            }
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    private Optional<Language> language(String value) {
        Optional<Language> language = Language.ofTag(value);
        if (language.isEmpty()) {
            String known = Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
            findings.add(Finding.ofCompilation(Message.LOCALE_UNKNOWN, LOCALE, value, known));
        }
        return language;
    }

    private Optional<Boolean> truth(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Optional.of(value.equals("true"));
        }
        findings.add(Finding.ofCompilation(Message.TESTS_MALFORMED, TESTS, value));
        return Optional.empty();
    }

    private Optional<Path> path(String value) {
        try {
            Path path = Path.of(value);
            if (!value.isBlank() && path.getFileName() != null) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            // The finding says the same.
        }
        findings.add(Finding.ofCompilation(Message.REPORT_MALFORMED, REPORT, value));
        return Optional.empty();
    }

    private boolean strictBaseline() {
        Optional<String> value = value(BASELINE_STRICT);
        if (value.isPresent() && !given.containsKey(BASELINE)) {
            findings.add(Finding.ofCompilation(Message.BASELINE_STRICT_ALONE, BASELINE_STRICT, BASELINE));
        }
        value.filter(text -> !text.equals("true") && !text.equals("false"))
                .ifPresent(text ->
                        findings.add(Finding.ofCompilation(Message.NEITHER_TRUE_NOR_FALSE, BASELINE_STRICT, text)));
        return value.filter("true"::equals).isPresent();
    }

    /** Reads a list. One malformed entry refuses the whole list, with a single finding. */
    private <T> Set<T> set(
            String name, Function<String, Optional<T>> read, Message malformed, String... furtherArguments) {
        Set<T> values = new LinkedHashSet<>();
        value(name).ifPresent(list -> {
            List<Optional<T>> entries =
                    Stream.of(list.split(",", -1)).map(String::strip).map(read).toList();
            entries.forEach(entry -> entry.ifPresent(values::add));
            if (entries.stream().anyMatch(Optional::isEmpty)) {
                String[] arguments = Stream.concat(Stream.of(name, list), Arrays.stream(furtherArguments))
                        .toArray(String[]::new);
                findings.add(Finding.ofCompilation(malformed, arguments));
            }
        });
        return values;
    }

    private static Optional<String> annotationName(String entry) {
        return Optional.of(entry).filter(SourceVersion::isName);
    }

    private static Optional<Problem> lowerable(String entry) {
        return Problem.ofCode(entry).filter(Problem::canBeLowered);
    }
}
