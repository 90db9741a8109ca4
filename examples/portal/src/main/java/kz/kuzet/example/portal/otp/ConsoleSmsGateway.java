package kz.kuzet.example.portal.otp;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A gateway for development: it writes the message to the log, at level INFO.
 *
 * <p>It prints one-time passwords, as nothing else may. Whoever reads the log can use them, so it has no place in production.
 */
public final class ConsoleSmsGateway implements SmsGateway {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleSmsGateway.class);

    @Override
    public void send(PhoneNumber to, String text) {
        LOG.info("Message to {}: {}", to, text);
    }
}
