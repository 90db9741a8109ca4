package kz.kuzet.guard.handler.elsewhere;

import kz.kuzet.NotPublicService;

/** A supertype in another package: what is private to it or to its package, nobody there overrides. */
public class Elsewhere {

    @NotPublicService(reason = "of the package")
    void ofThePackage() {}

    @NotPublicService(reason = "protected")
    protected void ofHeirs() {}

    @NotPublicService(reason = "public")
    public void ofAll() {}
}
