package kz.kuzet.spring.messaging;

/** Calls message handlers after their guards. It is known by this type where the class that does so cannot be loaded. */
interface GuardedMessages {

    /** Lets messages through to the gate. Until then all are refused. */
    void open(MessageGate gate);
}
