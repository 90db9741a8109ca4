package kz.kuzet.processor.mirror;

/**
 * Where a message stands in a source.
 *
 * @param file the path of the source, as the compiler names it; empty where it is on no disk
 * @param line from 1
 * @param column in the line, from 1, in units of UTF-16
 */
public record SourcePosition(String file, int line, int column) {}
