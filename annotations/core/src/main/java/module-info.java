/**
 * Public services of Kazakhstan: how they are declared ({@link kz.kuzet}), which authentication method the law gives them
 * ({@link kz.kuzet.rules}), and the guards that enforce it ({@link kz.kuzet.guard}).
 */
@SuppressWarnings("module") // the adapters are not there when this is compiled
module kz.kuzet {
    requires jdk.jfr;
    requires static org.jspecify;

    exports kz.kuzet;
    exports kz.kuzet.declaration;
    exports kz.kuzet.endpoint to
            kz.kuzet.grpc,
            kz.kuzet.jakarta,
            kz.kuzet.spring;
    exports kz.kuzet.guard;
    exports kz.kuzet.guard.handler to
            kz.kuzet.grpc,
            kz.kuzet.jakarta,
            kz.kuzet.servlet,
            kz.kuzet.spring;
    exports kz.kuzet.guard.request to
            kz.kuzet.grpc,
            kz.kuzet.jakarta,
            kz.kuzet.servlet,
            kz.kuzet.spring;
    exports kz.kuzet.guard.testing;
    exports kz.kuzet.rules;
    exports kz.kuzet.view to
            kz.kuzet.grpc,
            kz.kuzet.jakarta,
            kz.kuzet.spring;

    uses kz.kuzet.guard.ServiceGuard;
}
