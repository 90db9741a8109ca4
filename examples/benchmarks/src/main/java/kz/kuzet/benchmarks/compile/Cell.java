package kz.kuzet.benchmarks.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row at one size: its sources, and what has been measured of them. */
final class Cell {

    private final Row row;
    private final int size;
    private final Clock clock;
    private final List<SourceText> sources;
    private final Map<Mode, Samples> nanoseconds = new EnumMap<>(Mode.class);
    private final Samples allocated = new Samples();
    private List<SourceText> sourcesAndGenerated = List.of();
    private long generatedBytes;
    private long liveHeap;
    private String failure = "";

    Cell(Row row, int size, Clock clock) {
        this.row = row;
        this.size = size;
        this.clock = clock;
        this.sources = row.sources().apply(size);
        for (Mode mode : Mode.values()) {
            nanoseconds.put(mode, new Samples());
        }
    }

    /** Compiles once under observation, which gives the live heap and what the processor generates. */
    void explore() {
        attempt(() -> {
            LiveHeap heap = new LiveHeap(size);
            Outcome outcome = new Compilation(row, Mode.WITH_PROCESSOR, sources, clock).watchedBy(heap);
            liveHeap = heap.peak();
            generatedBytes = outcome.generatedBytes();
            sourcesAndGenerated = new ArrayList<>(sources);
            sourcesAndGenerated.addAll(outcome.generated());
        });
    }

    void warmUp(Mode mode) {
        attempt(() -> compile(mode));
    }

    void measure(Mode mode) {
        attempt(() -> {
            Outcome outcome = compile(mode);
            nanoseconds.get(mode).add(outcome.nanoseconds());
            if (mode == Mode.WITH_PROCESSOR) {
                allocated.add(outcome.allocatedBytes());
            }
        });
    }

    private Outcome compile(Mode mode) {
        boolean generated = mode == Mode.GENERATED_WITHOUT_PROCESSOR;
        return new Compilation(row, mode, generated ? sourcesAndGenerated : sources, clock).measure();
    }

    /** A processor that gives up at some size must not take the whole run with it. */
    private void attempt(Runnable work) {
        if (failure.isEmpty()) {
            try {
                work.run();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failure = String.valueOf(e.getMessage());
            }
        }
    }

    String name() {
        return row.name();
    }

    Samples nanoseconds(Mode mode) {
        return nanoseconds.get(mode);
    }

    Samples allocated() {
        return allocated;
    }

    long liveHeap() {
        return liveHeap;
    }

    int generatedFiles() {
        return sourcesAndGenerated.size() - sources.size();
    }

    long generatedBytes() {
        return generatedBytes;
    }

    String failure() {
        return failure;
    }
}
