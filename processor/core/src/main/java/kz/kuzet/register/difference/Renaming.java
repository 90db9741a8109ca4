package kz.kuzet.register.difference;

import kz.kuzet.register.RegisteredService;

/**
 * A guess: a service that is gone and one that is new have the same endpoint, so perhaps only the code is another.
 *
 * @param removed as in the old register
 * @param added as in the new one
 */
public record Renaming(RegisteredService removed, RegisteredService added) {}
