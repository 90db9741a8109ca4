package kz.kuzet.conformance.openapi;

/** OpenAPI 3.0. */
class OpenApi30Test extends EveryOperation {

    OpenApi30Test() {
        super("openapi_3_0", "3.0");
    }
}
