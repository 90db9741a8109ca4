package kz.kuzet.benchmarks.compile;

/** What is compiled, and whether the processor runs. */
enum Mode {
    /** A: the sources, with the processor. What users wait for. */
    WITH_PROCESSOR,
    /** B: the sources alone, with {@code -proc:none}. What they would wait for without it. */
    WITHOUT_PROCESSOR,
    /** C: the sources and what the processor generates, with {@code -proc:none}: the part of A that the generated code costs. */
    GENERATED_WITHOUT_PROCESSOR
}
