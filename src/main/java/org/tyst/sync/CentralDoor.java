package org.tyst.sync;

/** The way to a central record: joining it once, and reaching it from then on. */
public interface CentralDoor {
    /** Waits for the network. Makes this laptop's key pair and shows the public half with the code. */
    JoinReply join(JoinCode code);

    CentralRecord open(Membership membership);

    sealed interface JoinReply {
        record Joined(Membership membership) implements JoinReply {}

        record NotJoined(Joining why) implements JoinReply {}
    }
}
