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
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kuzet classify}: explains a classification to a reader who does not know Java. */
@Command
final class ClassifyCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--risk", required = true, descriptionKey = "risk")
    private DisclosureRisk risk;

    @Option(names = "--database", required = true, descriptionKey = "database")
    private DatabaseChange change;

    @Option(
            names = "--term",
            required = true,
            paramLabel = "${bundle:label.term}",
            descriptionKey = "term",
            converter = TermParser.class)
    private Term term;

    @Option(names = "--fee", required = true, paramLabel = "free|charged", descriptionKey = "fee")
    private Fee fee;

    @Option(names = "--permit", descriptionKey = "permit")
    private boolean permit;

    @Option(names = "--composite", descriptionKey = "composite")
    private boolean composite;

    @Option(names = "--channel", split = ",", paramLabel = "${bundle:label.channel}", descriptionKey = "channel")
    private List<Channel> channels = Arrays.asList(Channel.values());

    @Option(
            names = {"-f", "--format"},
            descriptionKey = "format")
    private Format format = Format.TEXT;

    /** How the explanation is printed. */
    enum Format {
        TEXT,
        JSON
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
        return ExitStatus.DONE;
    }
}
