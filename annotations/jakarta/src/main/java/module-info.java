/** Puts the guards before the resources of Jakarta REST ({@link kz.kuzet.jakarta}). */
module kz.kuzet.jakarta {
    requires static jakarta.ws.rs;
    requires transitive kz.kuzet;
    requires static org.jspecify;

    exports kz.kuzet.jakarta;
    exports kz.kuzet.jakarta.testing;

    // Jakarta REST injects into fields, and which implementation does it is not known.
    opens kz.kuzet.jakarta;

    uses kz.kuzet.jakarta.EvidenceSource;
}
