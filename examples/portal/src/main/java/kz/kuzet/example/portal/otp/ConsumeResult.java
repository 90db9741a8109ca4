package kz.kuzet.example.portal.otp;

/** What came of entering a one-time password. */
public sealed interface ConsumeResult {

    /** It was the right one. It is used up: the same password is never accepted again, on whatever node. */
    record Accepted() implements ConsumeResult {}

    /**
     * It was not the right one.
     *
     * @param attemptsLeft how many times the recipient may still try, at least once
     */
    record Wrong(int attemptsLeft) implements ConsumeResult {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if none is left, which is {@link NoAttemptsLeft}
         */
        public Wrong {
            if (attemptsLeft < 1) {
                throw new IllegalArgumentException("no attempts left is a result of its own");
            }
        }
    }

    /** The password for this scope is no longer valid. */
    record Expired() implements ConsumeResult {}

    /** Too many wrong ones were entered, this one included. The right one would not be accepted any more either. */
    record NoAttemptsLeft() implements ConsumeResult {}

    /** No password counts for this scope: none was issued or delivered, or it is used up already. */
    record NoneIssued() implements ConsumeResult {}
}
