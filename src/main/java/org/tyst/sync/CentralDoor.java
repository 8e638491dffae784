package org.tyst.sync;

/** The way to a central record: joining it once, and reaching it from then on. */
public interface CentralDoor {
    /** Waits for the network, and with everybody's code for a person at a web browser. Makes this laptop's key pair and shows the public half with the code. */
    JoinReply join(JoinCode code);

    /** Waits for a person at a web browser, who joined with an account: the central record wants to see it once more. */
    default Joining signInAgain(Membership membership) {
        return Joining.SIGN_IN_NOT_OFFERED;
    }

    /** Any thread: a sign-in that is waited for is waited for no longer. */
    default void stopJoining() {}

    CentralRecord open(Membership membership);

    sealed interface JoinReply {
        record Joined(Membership membership) implements JoinReply {}

        record NotJoined(Joining why) implements JoinReply {}
    }
}
