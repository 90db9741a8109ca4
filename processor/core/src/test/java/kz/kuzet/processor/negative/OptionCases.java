package kz.kuzet.processor.negative;

import java.util.List;
import kz.kuzet.problem.Message;

/** 4xx: the build. */
final class OptionCases {

    private OptionCases() {}

    static List<NegativeCase> all() {
        return List.of(
                NegativeCase.of(Message.OPTION_UNKNOWN)
                        .source(Sources.SERVICE)
                        .option("-Akuzet.provder=Ministry", "-Akuzet.provider=Ministry")
                        .says("error: [KUZET401] There is no option kuzet.provder. Fix: use one"
                                + " of kuzet.provider, kuzet.endpoints, kuzet.locale, kuzet.warn, kuzet.submitted,"
                                + " kuzet.baseline, kuzet.baseline.strict, kuzet.tests, kuzet.report."),
                NegativeCase.of(Message.LOCALE_UNKNOWN)
                        .source(Sources.SERVICE)
                        .option("-Akuzet.locale=de", "-Akuzet.locale=kk")
                        .says("error: [KUZET402] The option kuzet.locale does not take the value \"de\". Fix: use"
                                + " one of en, ru, kk."),
                NegativeCase.of(Message.ENDPOINTS_MALFORMED)
                        .source(Sources.SERVICE)
                        .source("Api", "package com.example; @interface Api {}")
                        .source("Rpc", "package com.example; @interface Rpc {}")
                        .option(
                                "-Akuzet.endpoints=com.example.Api;com.example.Rpc",
                                "-Akuzet.endpoints=" + "com.example.Api, com.example.Rpc")
                        .says("error: [KUZET402] The option kuzet.endpoints does not take the value"
                                + " \"com.example.Api;com.example.Rpc\". Fix: use qualified"
                                + " names of annotations, separated by commas."),
                NegativeCase.of(Message.ENDPOINTS_UNKNOWN)
                        .source(Sources.SERVICE)
                        .source("Rpc", "package com.example; @interface Rpc {}")
                        .option("-Akuzet.endpoints=com.example.Rcp", "-Akuzet.endpoints=com.example.Rpc")
                        .says("error: [KUZET402] The option kuzet.endpoints names com.example.Rcp, and there is no"
                                + " annotation of this name. Fix: write the qualified name of the annotation, and see"
                                + " that it is on the class path; or leave the name out."),
                NegativeCase.of(Message.WARN_MALFORMED)
                        .source(Sources.SERVICE)
                        .option("-Akuzet.warn=301,101", "-Akuzet.warn=301,KUZET201")
                        .says("error: [KUZET402] The option kuzet.warn does not take the value \"301,101\". Fix: use"
                                + " codes separated by commas, each one of KUZET201, KUZET202, KUZET203, KUZET204,"
                                + " KUZET205, KUZET206, KUZET207, KUZET208, KUZET212, KUZET301, KUZET302,"
                                + " KUZET303, KUZET304, KUZET306, KUZET307."),
                NegativeCase.of(Message.TESTS_MALFORMED)
                        .source(Sources.SERVICE)
                        .option("-Akuzet.tests=yes", "-Akuzet.tests=true")
                        .says("error: [KUZET402] The option kuzet.tests does not take the value \"yes\". Fix: write"
                                + " true for the sources of tests, or false; or leave it out where the folder of the"
                                + " classes tells."),
                NegativeCase.of(Message.REPORT_MALFORMED)
                        .source(Sources.SERVICE)
                        .option("-Akuzet.report=", "-Akuzet.report=target/options.sarif")
                        .says("error: [KUZET402] The option kuzet.report does not take the value \"\". Fix: write the"
                                + " path of a file, for example target/kuzet.sarif."),
                NegativeCase.of(Message.SUBMITTED_NOT_A_REGISTER)
                        .source(Sources.SERVICE)
                        .option(SubmissionCases.option("newer"), SubmissionCases.option("one"))
                        .says("error: [KUZET402] The file that the option kuzet.submitted names is not a register:"
                                + " src/test/resources/submitted/newer.json: line 1: format: format 2 is newer than 1,"
                                + " the newest that this version reads. Fix: name the"
                                + " register.json that was submitted to the authorized body, as it was written."));
    }
}
