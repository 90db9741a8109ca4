package kz.kuzet.conformance.data.linked;

import org.springframework.beans.factory.annotation.Value;

/** Ways to show a person. */
final class Projections {

    private Projections() {}

    public interface Name {
        String getName();
    }

    public interface WithAddress {
        Address getAddress();
    }

    public interface Street {
        OfAddress getAddress();
    }

    public interface OfAddress {
        String getStreet();
    }

    public interface Spoken {
        @Value("#{target.address.street}")
        String getText();
    }
}
