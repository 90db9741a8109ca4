package kz.kuzet.conformance.jersey.answered.gen;

import kz.kuzet.conformance.jersey.answered.Land;

public final class LandApiServiceFactory {

    private LandApiServiceFactory() {}

    public static LandApiService service() {
        return new Land();
    }
}
