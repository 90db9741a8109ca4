package kz.kuzet.conformance.spring.answered.gen;

public interface LandApiDelegate {

    default String transfer(String form) {
        throw new UnsupportedOperationException();
    }

    default String plot(String id) {
        throw new UnsupportedOperationException();
    }

    default String version() {
        throw new UnsupportedOperationException();
    }
}
