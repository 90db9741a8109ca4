package kz.kuzet.guard;

/** What a recipient wants to do with a service. */
public enum Action {
    /** To send the formed request: the act that the further factor confirms (Appendix 1, para 1). */
    SEND,
    /** To select the service and form the request: login and password suffice (Appendix 1, para 1). */
    PREPARE,
    /** To receive the service as part of a composite one that was granted (para 2(5)). */
    RECEIVE_AS_COMPONENT
}
