package kz.kuzet.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.Failure;
import kz.kuzet.problem.Message;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** {@code kuzet classify}: explains one classification to somebody who never sees Java. */
@Command
final class ClassifyCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--risk",
            required = true,
            order = 1,
            paramLabel = "present|absent",
            descriptionKey = "risk",
            completionCandidates = Risks.class)
    private DisclosureRisk risk;

    @Option(
            names = "--database",
            required = true,
            order = 2,
            paramLabel = "changed|unchanged",
            descriptionKey = "database",
            completionCandidates = Changes.class)
    private DatabaseChange change;

    @Option(
            names = "--term",
            required = true,
            order = 3,
            paramLabel = "${bundle:label.term}",
            descriptionKey = "term",
            converter = TermConverter.class)
    private Term term;

    @Option(
            names = "--fee",
            required = true,
            order = 4,
            paramLabel = "free|charged",
            descriptionKey = "fee",
            completionCandidates = Fees.class)
    private Fee fee;

    @Option(names = "--permit", order = 5, descriptionKey = "permit")
    private boolean permit;

    @Option(names = "--composite", order = 6, descriptionKey = "composite")
    private boolean composite;

    @Option(
            names = "--channel",
            order = 7,
            split = ",",
            paramLabel = "${bundle:label.channel}",
            descriptionKey = "channel",
            completionCandidates = Channels.class)
    private List<Channel> channels = Arrays.asList(Channel.values());

    @Option(
            names = {"-f", "--format"},
            order = 8,
            paramLabel = "text|json",
            descriptionKey = "format",
            completionCandidates = Formats.class)
    private Format format = Format.TEXT;

    /** How the explanation is printed. */
    enum Format {
        TEXT,
        JSON
    }

    static final class Risks extends Constants<DisclosureRisk> {
        Risks() {
            super(DisclosureRisk.class);
        }
    }

    static final class Changes extends Constants<DatabaseChange> {
        Changes() {
            super(DatabaseChange.class);
        }
    }

    static final class Fees extends Constants<Fee> {
        Fees() {
            super(Fee.class);
        }
    }

    static final class Channels extends Constants<Channel> {
        Channels() {
            super(Channel.class);
        }
    }

    static final class Formats extends Constants<Format> {
        Formats() {
            super(Format.class);
        }
    }

    static final class TermConverter implements ITypeConverter<Term> {
        @Override
        public Term convert(String text) throws Failure {
            return TermText.read(text).orElseThrow(() -> Failure.of(Message.TERM_MALFORMED, text));
        }
    }

    ClassifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Classification classification = new ServiceCriteria(risk, change, term, fee, permit, composite).classify();
        Set<Channel> asked = new LinkedHashSet<>(channels);
        switch (format) {
            case TEXT -> console.out().print(new ClassificationText(console).of(classification, asked));
            case JSON -> console.out().print(ClassificationJson.of(classification, asked));
        }
        return ExitStatus.DONE.code();
    }
}
