package kz.kuzet.jakarta.setup;

import io.quarkus.arc.ClientProxy;

/** Looks behind the client proxies of Quarkus, whose classes do not tell which class is called. Loaded only where one is met. */
final class QuarkusProxies {

    private QuarkusProxies() {}

    static Object behind(Object proxy) {
        return ClientProxy.unwrap(proxy);
    }
}
