package kz.kuzet.register;

/**
 * An endpoint that provides no public service.
 *
 * @param endpoint binary name of the class, for a method followed by {@code #} and its name
 * @param reason why not
 */
public record ExcludedEndpoint(String endpoint, String reason) {}
