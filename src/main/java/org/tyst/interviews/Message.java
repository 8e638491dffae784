package org.tyst.interviews;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tyst.basics.Text;

/** An email, a text or a post as it came, word for word, and when it was sent. */
public record Message(String received, String sender, Optional<LocalDateTime> sentAt) {
    public Message {
        received = Text.kept(received);
        sender = Text.kept(sender);
    }

    public static Message none() {
        return new Message("", "", Optional.empty());
    }
}
