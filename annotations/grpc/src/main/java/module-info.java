/** Puts the guards before the methods of gRPC services ({@link kz.kuzet.grpc}). */
module kz.kuzet.grpc {
    requires static io.grpc;
    requires transitive kz.kuzet;
    requires static org.jspecify;
    requires static spring.aop;
    requires static spring.beans;
    requires static spring.boot;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires static spring.grpc.core;

    exports kz.kuzet.grpc;
    exports kz.kuzet.grpc.testing;

    // Spring creates the beans of a configuration with reflection.
    opens kz.kuzet.grpc to
            spring.beans,
            spring.context,
            spring.core;
}
