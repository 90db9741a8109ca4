package kz.kuzet.conformance.openapi;

/** OpenAPI 3.1. */
class OpenApi31Test extends EveryOperation {

    OpenApi31Test() {
        super("openapi_3_1", "3.1");
    }
}
