package kz.kuzet.processor.guard;

import kz.kuzet.processor.testing.DeclarationSource;

/**
 * An endpoint of some shape.
 *
 * @param what which shape
 * @param path path of its source
 * @param source its source; {@code @A} and {@code @B} stand for a declaration each, {@code #} for the imports that they need
 * @param guard the class of the guard for {@code @A}
 * @param endpoint the endpoint as that guard names it
 */
record Shape(String what, String path, String source, String guard, String endpoint) {

    String completeSource() {
        return source.replace("#", DeclarationSource.IMPORTS)
                .replace("@A", DeclarationSource.of("a").toString())
                .replace("@B", DeclarationSource.of("b").toString());
    }

    /** For the list of tests. */
    @Override
    public String toString() {
        return what;
    }
}
