package kz.kuzet.benchmarks.compile;

import java.util.List;

/**
 * What one compilation has taken and given.
 *
 * @param nanoseconds from the making of the task to its end
 * @param allocatedBytes by the thread that compiled
 * @param generated the sources that a processor has written
 * @param generatedBytes their size
 */
record Outcome(long nanoseconds, long allocatedBytes, List<SourceText> generated, long generatedBytes) {}
