package kz.kuzet.example.jakarta;

import kz.kuzet.jakarta.GuardFeature;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** The application: two services, and what tells who asks for them. The last line is all that the guards need. */
final class Services extends ResourceConfig {

    Services(OneTimePasswords passwords) {
        super(QueuePlaceInquiry.class, CriminalRecordCertificate.class, OneTimePasswordResource.class);
        register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(passwords).to(OneTimePasswords.class);
            }
        });
        register(new BasicAuthentication());
        register(new GuardFeature(new RequestEvidence(passwords)));
    }
}
