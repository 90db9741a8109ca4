/** Puts the guards before the methods of gRPC services ({@link kz.kuzet.grpc}). */
module kz.kuzet.grpc {
    requires static io.grpc;
    requires transitive kz.kuzet;
    requires static org.jspecify;

    exports kz.kuzet.grpc;
    exports kz.kuzet.grpc.testing;
}
