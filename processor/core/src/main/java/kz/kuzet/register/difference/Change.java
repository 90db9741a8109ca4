package kz.kuzet.register.difference;

/** The same thing, as it was and as it is. */
public record Change<T>(T before, T after) {}
