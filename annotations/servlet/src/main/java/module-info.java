/** What the adapters for Spring and for Jakarta share about servlet requests. It exports nothing to applications. */
@SuppressWarnings("module") // the adapters are not there when this is compiled
module kz.kuzet.servlet {
    requires static jakarta.servlet;
    requires transitive kz.kuzet;
    requires static org.jspecify;

    exports kz.kuzet.servlet to
            kz.kuzet.jakarta,
            kz.kuzet.spring;
}
