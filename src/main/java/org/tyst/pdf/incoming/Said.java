package org.tyst.pdf.incoming;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.Stream;

/** What the process that draws says to the one that asks, each word followed by what belongs to it. */
enum Said {
    /** It is up, and has read nothing of anybody's yet. */
    READY,
    /** From where (long) and how much (int): it goes on when it is told. */
    WANTS_BYTES,
    /** {@link Pixels}. */
    DRAWN,
    /** The page cannot be read. */
    DAMAGED;

    void to(DataOutputStream out) throws IOException {
        out.writeUTF(name());
    }

    static Said from(DataInputStream in) throws IOException {
        var word = in.readUTF();
        return Stream.of(values())
                .filter(said -> said.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IOException("No word of ours"));
    }
}
