package kz.kuzet.benchmarks.guard;

import kz.kuzet.Channel;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;

/**
 * What a careful developer of a portal would write without Kuzet: an {@code if} per service, and answers made in advance. It
 * knows the same of the recipient as a guard does, and compares the same numbers and digests by the same code, but holds them
 * in fields that it reads directly. It tells nobody what it has decided, which a guard does.
 */
final class Portal {

    private Portal() {}

    /** What was shown: the same as {@link kz.kuzet.guard.Evidence}. */
    static final class Session {
        final Channel channel;
        final RecipientId recipient;
        final Shown[] shown;

        Session(Channel channel, RecipientId recipient, Shown... shown) {
            this.channel = channel;
            this.recipient = recipient;
            this.shown = shown;
        }
    }

    /** One factor: the same as {@link kz.kuzet.guard.Confirmation}. */
    static final class Shown {
        final Factor factor;
        final RecipientId recipient;
        final RequestDigest request;

        Shown(Factor factor, RecipientId recipient, RequestDigest request) {
            this.factor = factor;
            this.recipient = recipient;
            this.request = request;
        }
    }

    /** The answer. */
    enum Answer {
        GRANTED,
        LOGIN_MISSING,
        CONFIRMATION_MISSING,
        REFUSED
    }

    static Answer loginPassword(Session session, RequestDigest request) {
        if (isRefused(session, request)) {
            return Answer.REFUSED;
        }
        return session.recipient == null ? Answer.LOGIN_MISSING : Answer.GRANTED;
    }

    static Answer oneTimePassword(Session session, RequestDigest request) {
        if (isRefused(session, request)) {
            return Answer.REFUSED;
        }
        if (session.recipient == null) {
            return Answer.LOGIN_MISSING;
        }
        for (Shown shown : session.shown) {
            if ((shown.factor == Factor.ONE_TIME_PASSWORD || shown.factor == Factor.EDS)
                    && shown.request.equals(request)
                    && shown.recipient.equals(session.recipient)) {
                return Answer.GRANTED;
            }
        }
        return Answer.CONFIRMATION_MISSING;
    }

    static Answer signature(Session session, RequestDigest request) {
        if (isRefused(session, request)) {
            return Answer.REFUSED;
        }
        if (session.recipient == null) {
            return Answer.LOGIN_MISSING;
        }
        for (Shown shown : session.shown) {
            if (shown.factor == Factor.EDS
                    && shown.request.equals(request)
                    && shown.recipient.equals(session.recipient)) {
                return Answer.GRANTED;
            }
        }
        return Answer.CONFIRMATION_MISSING;
    }

    private static boolean isRefused(Session session, RequestDigest request) {
        return session == null
                || request == null
                || (session.channel != Channel.PORTAL && session.channel != Channel.MOBILE_APPLICATION);
    }
}
