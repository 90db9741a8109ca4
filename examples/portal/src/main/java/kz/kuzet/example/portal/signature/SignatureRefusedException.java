package kz.kuzet.example.portal.signature;

/** Carries a fault from the place that finds it to the verifier. It has no stack trace: a refusal is no error of ours. */
final class SignatureRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SignatureFault fault;

    SignatureRefusedException(SignatureFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    SignatureFault fault() {
        return fault;
    }
}
