/**
 * Public services of Kazakhstan: how they are declared ({@link kz.kuzet}), which authentication method the law gives them
 * ({@link kz.kuzet.rules}), and the guards that enforce it ({@link kz.kuzet.guard}).
 */
module kz.kuzet {
    requires jdk.jfr;
    requires static org.jspecify;

    exports kz.kuzet;
    exports kz.kuzet.guard;
    exports kz.kuzet.rules;

    uses kz.kuzet.guard.ServiceGuard;
}
